// Derives JSON Schemas from the types of the stripe library, for every request and response that src/schemas/contract.ts names.
// `npm run check` compares them with the committed ones; with `-- --write` it replaces them.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
const contractFile = join(folder, 'src/schemas/contract.ts');

/** The file the schemas are kept in, relative to the package. */
export const schemasFile = join(folder, 'src/schemas/stripe-schemas.ts');

/**
 * Members of responses that hold an object and may be absent are left out, or null, because Stripe has hundreds that the emulator never shows; these it does show.
 * A response that has another one does not fit its schema.
 */
const shown = new Set([
  'AmountDetails.tip',
  'BankTransfer.eu_bank_transfer',
  'Customer.address',
  'Customer.invoice_settings',
  'CustomerCashBalanceTransaction.applied_to_payment',
  'CustomerCashBalanceTransaction.funded',
  'CustomerCashBalanceTransaction.refunded_from_payment',
  'CustomerCashBalanceTransaction.unapplied_from_payment',
  'DestinationDetails.card',
  'DestinationDetails.eu_bank_transfer',
  'DisplayBankTransferInstructions.financial_addresses',
  'FinancialAddress.iban',
  'FinancialAddress.supported_networks',
  'NextAction.display_bank_transfer_instructions',
  'NextAction.redirect_to_url',
  'PaymentIntent.amount_details',
  'Refund.destination_details',
  'Session.adaptive_pricing',
  'Session.line_items',
  'Session.phone_number_collection',
]);

/** The text of the file of schemas as it should be. */
export function deriveSchemas() {
  const program = programOf();
  const checker = program.getTypeChecker();
  const responses = membersOf(checker, program, 'Responses');
  const derivation = new Derivation(checker, new Map([...responses].map(([name, type]) => [type, name])));
  const lines = [...responses].map(([name, type]) => [`stripe:${name}`, derivation.object(type, null)]);
  for (const [name, type] of membersOf(checker, program, 'Requests')) {
    const [params, read] = ['params', 'read'].map((member) => derivation.memberType(type, member));
    lines.push([name, derivation.object(params, read)]);
  }
  const { version } = JSON.parse(readFileSync(join(folder, '../../node_modules/stripe/package.json'), 'utf8'));
  return [
    `// Derived from the types of stripe ${version} by scripts/derive-schemas.mjs: change src/schemas/contract.ts and run "npm run check -- --write".`,
    'export const STRIPE_SCHEMAS: Readonly<Record<string, object>> = {',
    ...lines.map(([name, schema]) => `  ${JSON.stringify(name)}: ${JSON.stringify(schema)},`),
    '};',
    '',
  ].join('\n');
}

function programOf() {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  return ts.createProgram([contractFile], { ...options, types: [] });
}

/** The members of an interface of the contract, by name, in the order they are written. */
function membersOf(checker, program, name) {
  const source = program.getSourceFile(contractFile);
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).find((found) => found.name === name);
  const members = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
  return new Map(members.map((member) => [member.name, checker.getTypeOfSymbol(member)]));
}

/** Turns types into schemas. What a response refers to and is a response itself stays a reference; other objects with an id are shown by that id. */
class Derivation {
  /** @param responses the types that have a schema of their own, with their names */
  constructor(checker, responses) {
    this.checker = checker;
    this.responses = responses;
  }

  memberType(type, name) {
    return this.checker.getTypeOfSymbol(this.checker.getPropertyOfType(type, name));
  }

  /** An object with its members; those that `read`, if given, does not read are left out. */
  object(type, read) {
    const properties = {};
    const required = [];
    for (const member of this.checker.getPropertiesOfType(type)) {
      const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0;
      const memberType = this.checker.getTypeOfSymbol(member);
      const guide = read === null ? null : this.guideFor(read, member.name);
      if (guide === undefined) continue;
      const isHidden = read === null && isOptional && !shown.has(`${type.symbol.name}.${member.name}`);
      const isLeftOut = isHidden && this.holdsObject(this.checker.getNonNullableType(memberType));
      const schema = isLeftOut ? this.nullOf(memberType) : this.schema(memberType, guide);
      // What cannot be null is not there at all, as are members that the library declares to be never there.
      if (schema === null) continue;
      properties[member.name] = schema;
      if (!isOptional) required.push(member.name);
    }
    const index = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index !== undefined) return { type: 'object', additionalProperties: this.schema(index.type, null) };
    // An interface without members, such as the object of an event, says nothing about what it holds.
    if (this.checker.getPropertiesOfType(type).length === 0) return { type: 'object' };
    return { type: 'object', properties, required, additionalProperties: false };
  }

  /** What is left of a member that is left out: null, if the library lets it be null. */
  nullOf(type) {
    const kinds = type.isUnion() ? type.types : [type];
    return kinds.some(({ flags }) => flags & ts.TypeFlags.Null) ? { type: 'null' } : null;
  }

  /** A type as a schema; null for one that is never there. */
  schema(type, guide) {
    const kinds = (type.isUnion() ? type.types : [type]).filter(
      (kind) => (kind.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never)) === 0,
    );
    const literals = kinds.filter((kind) => kind.isStringLiteral()).map(({ value }) => value);
    const isNullable = kinds.some((kind) => (kind.flags & ts.TypeFlags.Null) !== 0);
    // The library leaves its enumerations open for what Stripe may add; the emulator answers what is known.
    const others = kinds.filter((kind) => !kind.isStringLiteral() && !this.isOpenText(kind, literals));
    const alternatives = others.flatMap((kind) => this.kindSchema(kind, guide) ?? []);
    if (literals.length > 0) alternatives.unshift({ enum: isNullable ? [...literals, null] : literals });
    else if (isNullable) alternatives.push({ type: 'null' });
    return joined(alternatives);
  }

  /** One kind of a union; null for what is never shown. */
  kindSchema(kind, guide) {
    const { flags } = kind;
    if (flags & ts.TypeFlags.Null) return null;
    if (flags & ts.TypeFlags.StringLike || this.isText(kind)) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(kind) === 'true' };
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (this.checker.isArrayType(kind)) {
      const [element] = this.checker.getTypeArguments(kind);
      const [read] = guide === null || !this.checker.isArrayType(guide) ? [null] : this.checker.getTypeArguments(guide);
      return { type: 'array', items: this.schema(element, read) };
    }
    const name = this.responses.get(kind);
    if (name !== undefined) return { $ref: `stripe:${name}` };
    if (kind.aliasSymbol?.name === 'Decimal') return { type: 'string' };
    if (kind.symbol?.name === 'ApiList') return this.list(kind);
    return this.isEntity(kind) ? null : this.object(kind, guide);
  }

  list(kind) {
    const [element] = kind.aliasTypeArguments ?? this.checker.getTypeArguments(kind);
    return {
      type: 'object',
      properties: {
        object: { const: 'list' },
        data: { type: 'array', items: this.schema(element, null) },
        has_more: { type: 'boolean' },
        url: { type: 'string' },
      },
      required: ['object', 'data', 'has_more', 'url'],
      additionalProperties: false,
    };
  }

  /** What the rules read of a member: its type, null when they do not look inside, undefined when they refuse it. */
  guideFor(read, name) {
    const member = this.checker.getPropertyOfType(read, name);
    if (member === undefined) return undefined;
    const type = this.checker.getTypeOfSymbol(member);
    if (type.flags & ts.TypeFlags.Undefined) return undefined;
    return this.checker.getNonNullableType(type);
  }

  /** A text that is open to values Stripe may add, beside known ones. */
  isOpenText(kind, literals) {
    return literals.length > 0 && this.isText(kind);
  }

  isText(kind) {
    return kind.isIntersection() && kind.types.some(({ flags }) => flags & ts.TypeFlags.String);
  }

  holdsObject(type) {
    const kinds = type.isUnion() ? type.types : [type];
    const elements = kinds.map((kind) =>
      this.checker.isArrayType(kind) ? this.checker.getTypeArguments(kind)[0] : kind,
    );
    return elements.some(
      (kind) =>
        kind.flags & ts.TypeFlags.Object && !this.isMap(kind) && !this.isEntity(kind) && !this.responses.has(kind),
    );
  }

  isMap(type) {
    return this.checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined;
  }

  /** An object with an id of its own: where it is not one of the responses, only its id is shown. */
  isEntity(type) {
    return ['id', 'object'].every((name) => this.checker.getPropertyOfType(type, name) !== undefined);
  }
}

/** One schema for all, as short as it can be said. */
function joined(alternatives) {
  const [only = null] = alternatives;
  if (alternatives.length <= 1) return only;
  const booleans = alternatives.filter((schema) => 'const' in schema);
  const rest = alternatives.filter((schema) => !('const' in schema));
  if (booleans.length === 2) rest.unshift({ type: 'boolean' });
  else rest.unshift(...booleans);
  const isSimple = rest.every((schema) => Object.keys(schema).length === 1 && typeof schema.type === 'string');
  if (isSimple) return { type: rest.length === 1 ? rest[0].type : rest.map(({ type }) => type) };
  return rest.length === 1 ? rest[0] : { anyOf: rest };
}

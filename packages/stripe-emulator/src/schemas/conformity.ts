import { Ajv } from 'ajv';
import type { OperationName, Responses } from './contract.js';
import { STRIPE_SCHEMAS } from './stripe-schemas.js';

/** Compiled when first needed, once in a process: most specs need few of them. */
const ajv = new Ajv({ schemas: { ...STRIPE_SCHEMAS }, allowUnionTypes: true });

/**
 * Checks what the rules have read of a request against the library's type of its parameters.
 *
 * @throws when it does not fit: the rules let something pass that Stripe does not take
 */
export function requireRequest(name: OperationName, read: object): void {
  require(name, read);
}

/**
 * Checks an answer or an event, and the objects within it, against the library's types.
 *
 * @param shown as it is sent, read back from JSON
 * @throws when it does not fit: Stripe would not have said that
 */
export function requireResponse(shown: unknown): void {
  if (!isObject(shown)) throw new Error('A response without an object is none of Stripe’s.');
  if (shown.object === 'list' && Array.isArray(shown.data)) {
    shown.data.forEach(requireResponse);
    return;
  }
  require(`stripe:${shown.object as keyof Responses}`, shown);
  // The library gives the type of an event's object by the event's type; the object says itself what it is.
  if (shown.object === 'event' && isObject(shown.data)) requireResponse(shown.data.object);
}

function require(key: string, value: object): void {
  const validate = ajv.getSchema(key);
  if (validate === undefined) throw new Error(`The Stripe emulator has no schema ${key}.`);
  if (validate(value) === true) return;
  const [error] = validate.errors ?? [];
  const where = `${key}${error?.instancePath ?? ''}`;
  throw new Error(`Stripe does not have this: ${where} ${error?.message ?? ''} ${JSON.stringify(error?.params)}.`);
}

function isObject(value: unknown): value is { object: unknown; data?: unknown } {
  return typeof value === 'object' && value !== null;
}

import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  isCompositeType,
  getNamedType,
} from 'graphql';

/** A root field with the places where it takes an id, and a way to call it. */
export interface IdTakingField {
  readonly name: string;
  readonly operation: 'query' | 'mutation';
  /** Paths of the ids among the arguments, such as `input.freeSiteId`. */
  readonly idPaths: readonly string[];
  readonly query: string;
  /** Variables with `id` at one path and something well-formed everywhere else. */
  variables(path: string, id: string): Record<string, unknown>;
}

const placeholder = '01900000-0000-7000-8000-00000000dead';

/** Every root field of the schema that takes an id anywhere in its arguments. */
export function idTakingFields(schema: GraphQLSchema): IdTakingField[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {})
      .map((field) => ({
        operation,
        field,
        idPaths: field.args.flatMap((argument) => idPathsIn(argument.type, argument.name)),
      }))
      .filter(({ idPaths }) => idPaths.length > 0)
      .map(({ operation: kind, field, idPaths }) => callOf(kind, field, idPaths)),
  );
}

function callOf(
  operation: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  idPaths: string[],
): IdTakingField {
  const definitions = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    name: field.name,
    operation,
    idPaths,
    query: `${operation} (${definitions}) { ${field.name}(${passed})${selection} }`,
    variables: (path, id) =>
      Object.fromEntries(field.args.map((argument) => [argument.name, sample(argument.type, argument.name, path, id)])),
  };
}

function idPathsIn(type: GraphQLInputType, path: string): string[] {
  if (isNonNullType(type)) return idPathsIn(type.ofType as GraphQLInputType, path);
  if (isListType(type)) return idPathsIn(type.ofType as GraphQLInputType, path);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => idPathsIn(field.type, `${path}.${field.name}`));
  return isScalarType(type) && type.name === 'UUID' ? [path] : [];
}

function sample(type: GraphQLInputType, path: string, wanted: string, id: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType as GraphQLInputType, path, wanted, id);
  if (isListType(type)) return [sample(type.ofType as GraphQLInputType, path, wanted, id)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [
        field.name,
        sample(field.type, `${path}.${field.name}`, wanted, id),
      ]),
    );
  }
  if (!isScalarType(type)) return null;
  if (type.name === 'UUID') return path === wanted ? id : placeholder;
  if (type.name === 'Day') return '2027-03-15';
  if (type.name === 'DateTime') return '2027-03-15T12:00:00Z';
  if (type.name === 'Boolean') return true;
  if (type.name === 'DateTime') return '2099-03-18T22:59:00Z';
  if (type.name === 'Int' || type.name === 'Float') return 1;
  return 'Un texte assez long';
}

/**
 * Writes which types an interface or union may be, which Apollo needs to read `... on ExpectedError`. Only those that an operation names so: the others
 * are read by the names of their types, and every first visit would fetch them for nothing.
 */
import { isAbstractType, visit } from 'graphql';

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @param {readonly { document?: import('graphql').DocumentNode }[]} documents
 */
export function plugin(schema, documents) {
  const named = new Set();
  /** @param {{ typeCondition?: import('graphql').NamedTypeNode }} node */
  const note = ({ typeCondition }) => void (typeCondition && named.add(typeCondition.name.value));
  for (const { document } of documents) {
    if (document) visit(document, { InlineFragment: note, FragmentDefinition: note });
  }
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type) && named.has(type.name));
  const entries = abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};\n`;
}

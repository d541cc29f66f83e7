import { type ASTVisitor, GraphQLError, Kind, type ValidationContext } from 'graphql';

/** One mutation field per document: one transaction, one outcome, and no way to multiply an attempt by aliases. */
export function oneMutationRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const fields = node.selectionSet.selections;
      if (node.operation === 'mutation' && (fields.length !== 1 || fields[0]?.kind !== Kind.FIELD)) {
        context.reportError(new GraphQLError('Send one mutation at a time.', { nodes: node }));
      }
    },
  };
}

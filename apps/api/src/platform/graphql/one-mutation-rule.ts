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

/**
 * Refuses documents deeper than `limit` levels of fields, or with more than `fieldLimit` fields after spreading fragments: enough for every screen,
 * too little to make the server work for nothing.
 */
export function sizeRule(limit: number, fieldLimit: number) {
  return (context: ValidationContext): ASTVisitor => {
    let depth = 0;
    let fields = 0;
    return {
      Field: {
        enter(node) {
          depth += 1;
          fields += 1;
          if (depth > limit)
            context.reportError(new GraphQLError(`The query is deeper than ${limit} levels.`, { nodes: node }));
          if (fields === fieldLimit + 1)
            context.reportError(
              new GraphQLError(`The query asks for more than ${fieldLimit} fields.`, { nodes: node }),
            );
        },
        leave() {
          depth -= 1;
        },
      },
    };
  };
}

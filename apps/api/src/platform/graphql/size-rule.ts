import {
  type ASTVisitor,
  type FieldNode,
  getNamedType,
  GraphQLError,
  type GraphQLNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** How large a document may be. */
export interface SizeLimits {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields, each as often as its fragment is spread. */
  readonly fields: number;
  /** Fields at the top: each of them is a question of its own to the database. */
  readonly roots: number;
}

/** Where the walk stands. */
interface Place {
  readonly type: GraphQLNamedType | undefined;
  readonly depth: number;
  /** Fields above, such as `Order.registrations`. */
  readonly path: readonly string[];
  /** Fragments above: one that spreads itself is refused by the rules of GraphQL, and must not hold this one up. */
  readonly fragments: readonly string[];
}

/**
 * Refuses documents that would make the server work for nothing: too deep, with too many fields or too many questions, or walking in a circle, as from
 * an order to its registrations to their order and again to its registrations, which multiplies the rows at each turn. Fragments are followed where
 * they are spread. Introspection is left alone: production switches it off by a rule of its own.
 */
export function sizeRule(limits: SizeLimits) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation) ?? undefined;
      const walk = new Walk(context, limits);
      walk.enter(operation.selectionSet, { type: root, depth: 1, path: [], fragments: [] });
      if (walk.problem !== null) context.reportError(new GraphQLError(walk.problem, { nodes: operation }));
    },
  });
}

/** The walk through one operation; it ends at the first problem. */
class Walk {
  problem: string | null = null;
  private fields = 0;
  private roots = 0;

  constructor(
    private readonly context: ValidationContext,
    private readonly limits: SizeLimits,
  ) {}

  enter({ selections }: SelectionSetNode, place: Place): void {
    for (const selection of selections) {
      if (this.problem !== null) return;
      if (selection.kind === Kind.FIELD) this.field(selection, place);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.enter(selection.selectionSet, { ...place, type: this.named(selection.typeCondition?.name.value, place) });
      } else this.spread(selection.name.value, place);
    }
  }

  private field(node: FieldNode, place: Place): void {
    const name = node.name.value;
    if (name.startsWith('__')) return;
    const { depth, fields, roots } = this.limits;
    this.fields += 1;
    if (place.depth === 1) this.roots += 1;
    const step = `${place.type?.name ?? ''}.${name}`;
    if (place.depth > depth) this.problem = `The query is deeper than ${depth} levels.`;
    else if (this.fields > fields) this.problem = `The query asks for more than ${fields} fields.`;
    else if (this.roots > roots) this.problem = `The query asks more than ${roots} questions at a time.`;
    else if (place.path.includes(step)) this.problem = `The query walks in a circle: ${step} is within itself.`;
    else if (node.selectionSet !== undefined) {
      const type = typeOfField(place.type, name);
      this.enter(node.selectionSet, { ...place, type, depth: place.depth + 1, path: [...place.path, step] });
    }
  }

  private spread(name: string, place: Place): void {
    const fragment = this.context.getFragment(name);
    if (fragment === null || fragment === undefined || place.fragments.includes(name)) return;
    const type = this.named(fragment.typeCondition.name.value, place);
    this.enter(fragment.selectionSet, { ...place, type, fragments: [...place.fragments, name] });
  }

  private named(name: string | undefined, { type }: Place): GraphQLNamedType | undefined {
    return name === undefined ? type : this.context.getSchema().getType(name);
  }
}

/** Undefined for a field that does not exist: another rule says so. */
function typeOfField(type: GraphQLNamedType | undefined, field: string): GraphQLNamedType | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const found = type.getFields()[field];
  return found && getNamedType(found.type);
}

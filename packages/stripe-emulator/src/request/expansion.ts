import { refuseParameter } from './stripe-error.js';

/** Which references a request wants replaced by the objects they name, such as `payment_intent.customer`. */
export class Expansion {
  private constructor(private readonly paths: readonly string[]) {}

  /**
   * @param requested the `expand` parameter
   * @param allowed the paths this answer can expand; in a list they start with `data.`
   * @throws StripeRefusal for a path that cannot be expanded
   */
  static of(requested: readonly string[] | undefined, allowed: readonly string[]): Expansion {
    for (const path of requested ?? []) {
      const isAllowed = allowed.some((candidate) => candidate === path || candidate.startsWith(`${path}.`));
      if (!isAllowed) throw refuseParameter('expand', `This property cannot be expanded (${path}).`);
    }
    return new Expansion(requested ?? []);
  }

  static readonly none = new Expansion([]);

  /** Whether the property is to be expanded, by itself or on the way to one below it. */
  has(property: string): boolean {
    return this.paths.some((path) => path === property || path.startsWith(`${property}.`));
  }

  /** What is to be expanded below the property. */
  under(property: string): Expansion {
    const prefix = `${property}.`;
    return new Expansion(this.paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)));
  }
}

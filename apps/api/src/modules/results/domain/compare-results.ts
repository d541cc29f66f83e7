/** One value of a `results.json`, by the way to it: `sites / INS-2027-000001 / overall / value`. */
type Figures = ReadonlyMap<string, unknown>;

/** A figure that was drawn, as the platform stores it and as it was computed again. */
export interface DrawnFigure {
  readonly name: string;
  readonly stored: unknown;
  readonly recomputed: unknown;
  readonly isEqual: boolean;
}

/** What came of comparing all figures of a run, some of them drawn to be shown. */
export interface ComparedResults {
  readonly drawn: readonly DrawnFigure[];
  /** Everything compared: values, and whether there is one. */
  readonly compared: number;
  readonly different: readonly DrawnFigure[];
}

/**
 * Compares two results of one edition, figure by figure, to the last bit.
 * @param stored and recomputed: `results.json`, parsed
 * @param count how many figures that have a value are drawn
 * @param random gives numbers from 0 up to 1
 */
export function compareResults(
  stored: unknown,
  recomputed: unknown,
  { count, random }: { readonly count: number; readonly random: () => number },
): ComparedResults {
  const [ours, theirs] = [figuresOf(stored), figuresOf(recomputed)];
  const names = [...new Set([...ours.keys(), ...theirs.keys()])];
  const compared = names.map((name) => compare(name, ours, theirs));
  return {
    drawn: draw(
      compared.filter((figure) => typeof figure.stored === 'number'),
      count,
      random,
    ),
    compared: compared.length,
    different: compared.filter(({ isEqual }) => !isEqual),
  };
}

function compare(name: string, ours: Figures, theirs: Figures): DrawnFigure {
  const [stored, recomputed] = [ours.get(name), theirs.get(name)];
  return { name, stored, recomputed, isEqual: Object.is(stored, recomputed) };
}

function figuresOf(results: unknown): Figures {
  const figures = new Map<string, unknown>();
  const walk = (value: unknown, path: string): void => {
    const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    // An empty record is a fact too: of a site without peers, say.
    if (inside.length === 0) figures.set(path, typeof value === 'object' && value !== null ? '{}' : value);
    for (const [key, part] of inside) walk(part, path === '' ? key : `${path} / ${key}`);
  };
  walk(results, '');
  return figures;
}

/** Without putting back; all of them where there are not as many. */
function draw<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn;
}

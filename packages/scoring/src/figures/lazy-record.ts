/** Entries by id, in ascending UTF-8 order, each made when it is asked for and then forgotten: all of them may be too many. */
export class LazyRecord<Entry> implements Iterable<[string, Entry]> {
  /** Takes the ids in order, the place of each among them, and how to make the entry of a place. */
  constructor(
    private readonly ids: readonly string[],
    private readonly placeOf: ReadonlyMap<string, number>,
    private readonly entryOf: (place: number) => Entry,
  ) {}

  /** How many entries there are. */
  get size(): number {
    return this.ids.length;
  }

  /** The entry of an id, or undefined for an unknown one. */
  get(id: string): Entry | undefined {
    const place = this.placeOf.get(id);
    return place === undefined ? undefined : this.entryOf(place);
  }

  /** The ids, in order. */
  keys(): readonly string[] {
    return this.ids;
  }

  *[Symbol.iterator](): Iterator<[string, Entry]> {
    for (const [place, id] of this.ids.entries()) yield [id, this.entryOf(place)];
  }
}

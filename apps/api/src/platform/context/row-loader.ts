import DataLoader from 'dataloader';
import { NotFound } from '../errors/surprises.js';
import type { RequestContext } from './request-context.js';

/**
 * Reads rows for the nodes of a list in one query for all, once per request. Without it, a page of a hundred registrations would ask a hundred times
 * for the same edition.
 */
export class RowLoader<Row extends object> {
  private readonly loaders = new WeakMap<RequestContext, DataLoader<string, Row | null>>();

  /**
   * @param what name of the row, for the refusal
   * @param read reads rows by id; those the person may not see are absent
   */
  constructor(
    private readonly what: string,
    private readonly read: (context: RequestContext, ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>,
  ) {}

  /** @throws NotFound for an unknown row and for somebody else's alike */
  async load(context: RequestContext, id: string): Promise<Row> {
    const row = await this.find(context, id);
    if (row === null) throw new NotFound(this.what);
    return row;
  }

  /** The same where a row may be missing: null for an unknown one and for somebody else's alike. */
  find(context: RequestContext, id: string): Promise<Row | null> {
    return this.loaderOf(context).load(id);
  }

  private loaderOf(context: RequestContext): DataLoader<string, Row | null> {
    const known = this.loaders.get(context);
    if (known !== undefined) return known;
    const loader = new DataLoader<string, Row | null>(async (ids) => {
      const rows = await this.read(context, ids);
      return ids.map((id) => rows.get(id) ?? null);
    });
    this.loaders.set(context, loader);
    return loader;
  }
}

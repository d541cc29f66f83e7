import { type DrawRecord, explainer, type Explanation, type Rules } from '@barometer/draw';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { DrawListRow } from '../draw-list.entity.js';
import { DrawOutcome } from '../draw-outcome.entity.js';
import { DrawValue } from '../draw-value.entity.js';
import { recordText } from '../domain/record-text.js';

/** Explains the applications of one record. */
export type ExplainApplication = (id: string) => Explanation | null;

/** Records that explanations are kept ready for. A record of a hundred thousand applications takes some hundred megabytes. */
const mostReady = 2;

/** Public records of draws: as much of each as the person who asks may see. */
@Injectable()
export class RecordsService {
  private readonly ready = new Map<string, ExplainApplication>();

  /** The record as its file: whole once it is published (for the operator: once it is drawn), before as it was published at the close. Null when there is none. */
  async file(context: RequestContext, editionId: string): Promise<string | null> {
    const manager = await context.manager();
    const listed = await manager.findOneBy(DrawListRow, { editionId });
    if (listed === null) return null;
    const value = await manager.findOneBy(DrawValue, { editionId });
    const outcome = await manager.findOneBy(DrawOutcome, { editionId });
    return recordText(
      listed,
      value !== null && outcome !== null ? { value: value.value, outcome: outcome.outcome } : null,
    );
  }

  /** Tells apart what the person may see of a record, without reading it: the list never changes, and the outcome is added once. Null when there is none. */
  async version(context: RequestContext, editionId: string): Promise<string | null> {
    const listed = await this.list(context, editionId);
    if (listed === null) return null;
    const outcomes = await context.repository(DrawOutcome);
    return (await outcomes.existsBy({ editionId })) ? `${listed.listHash}-drawn` : listed.listHash;
  }

  /** The list without its rows: the rules by which it was closed, the hashes and the counts. Null while the draw is open or hidden. */
  async list(context: RequestContext, editionId: string): Promise<Omit<DrawListRow, 'list' | 'closedBy'> | null> {
    const lists = await context.repository(DrawListRow);
    return lists.findOne({
      where: { editionId },
      select: {
        editionId: true,
        operatorId: true,
        rules: true,
        rulesHash: true,
        listHash: true,
        applicationCount: true,
        selectedCount: true,
      },
    });
  }

  /** The recorded value of the beacon; null where there is none, or the person may not see it yet. */
  async value(context: RequestContext, editionId: string): Promise<string | null> {
    const values = await context.repository(DrawValue);
    return (await values.findOneBy({ editionId }))?.value ?? null;
  }

  /** Whether a number stands in the closed list. */
  async isListed(context: RequestContext, editionId: string, drawId: string): Promise<boolean> {
    const manager = await context.manager();
    const [row] = (await manager.query(
      `SELECT strpos(list, '"id":"' || $2 || '"') > 0 AS listed FROM draw_list WHERE edition_id = $1`,
      [editionId, drawId],
    )) as { listed: boolean }[];
    return row?.listed ?? false;
  }

  /**
   * What explains each application of a draw, from its record alone; null while the person may not see the outcome. It is asked of the database each
   * time whether they may; what was computed from a record is kept, because a record never changes.
   */
  async explainer(context: RequestContext, editionId: string): Promise<ExplainApplication | null> {
    const outcomes = await context.repository(DrawOutcome);
    if (!(await outcomes.existsBy({ editionId }))) return null;
    const known = this.ready.get(editionId) ?? (await this.prepared(context, editionId));
    // The one asked for last is the last to be forgotten.
    this.ready.delete(editionId);
    this.ready.set(editionId, known);
    for (const oldest of [...this.ready.keys()].slice(0, -mostReady)) this.ready.delete(oldest);
    return known;
  }

  private async prepared(context: RequestContext, editionId: string): Promise<ExplainApplication> {
    const text = await this.file(context, editionId);
    if (text === null) throw new Error(`The draw of ${editionId} has an outcome but no list.`);
    return explainer(JSON.parse(text) as DrawRecord);
  }
}

/** The rules of a list, as they were hashed. */
export function rulesIn({ rules }: Pick<DrawListRow, 'rules'>): Rules {
  return JSON.parse(rules) as Rules;
}

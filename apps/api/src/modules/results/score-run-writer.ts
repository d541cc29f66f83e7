import { Injectable } from '@nestjs/common';
import type { Results } from '@barometer/scoring';
import type { EntityManager } from 'typeorm';
import { figureBytes } from './domain/packed-figures.js';
import { PackedColumn } from './domain/packed-column.js';
import type { ScoredVersions } from './domain/scored-versions.js';
import { PanelStatistic } from './panel-statistic.entity.js';
import {
  insertCriteria,
  insertLineage,
  insertOrganisations,
  insertPeers,
  insertSites,
} from './score-run.statements.js';
import type { SiteOwner } from './scoring-input-reader.js';

/** So few that they are forgotten before the garbage collector takes them for something that stays. */
const rowsPerStatement = 200;

/** The figures of a run, and where they go. */
export interface FiguresToWrite {
  readonly manager: EntityManager;
  readonly run: { readonly id: string; readonly operatorId: string };
  /** By site id; ascending. */
  readonly sites: ReadonlyMap<string, SiteOwner>;
  readonly channels: readonly string[];
  readonly results: Results;
  readonly versions: ScoredVersions;
}

/** The rows of a run in the tables of figures, all inside the caller's transaction. Figures are made as they are written, and never all in memory. */
@Injectable()
export class ScoreRunWriter {
  /** @param onStep told what part of the rows was written so far, 0 to 1 */
  async write(figures: FiguresToWrite, onStep: (part: number) => Promise<void>): Promise<void> {
    const { results, channels } = figures;
    const passes = 1 + channels.length;
    const total = passes * results.sites.size;
    await this.writeSites(figures, (sites) => onStep(sites / total));
    for (const [pass, channel] of channels.entries()) {
      await this.writeCriteria(figures, channel);
      await onStep((pass + 2) / passes);
    }
    await this.writeOrganisations(figures);
    await this.writePanel(figures);
  }

  private async writeSites(
    { manager, run, sites, results, versions }: FiguresToWrite,
    onStep: (sites: number) => Promise<void>,
  ): Promise<void> {
    const ahead = new OneAhead();
    let written = 0;
    for (const batch of batchesOf(sites)) {
      const [figures, rows, peers] = [new PackedColumn(), new PackedColumn(), new PackedColumn()];
      for (const [siteId] of batch) {
        const result = results.sites.get(siteId);
        if (result === undefined) throw new Error(`The results lack a site that was asked for: ${siteId}.`);
        const { peers: ofPeers, audits: ofAudits, ...others } = result;
        figures.add(JSON.stringify(others));
        rows.add(JSON.stringify(versions.rowsOf(siteId, ofAudits)));
        peers.add(JSON.stringify(ofPeers));
      }
      const head = [run.id, run.operatorId, ...ownersOf(batch)];
      await ahead.send(async () => {
        await manager.query(insertSites, [...head, ...figures.parameters()]);
        await manager.query(insertLineage, [...head, ...rows.parameters()]);
        await manager.query(insertPeers, [...head, ...peers.parameters()]);
      });
      written += batch.length;
      await onStep(written);
    }
    await ahead.done();
  }

  private async writeCriteria({ manager, run, sites, results }: FiguresToWrite, channel: string): Promise<void> {
    const criteria = results.criteriaOf(channel);
    const ahead = new OneAhead();
    for (const batch of batchesOf(sites)) {
      const packed = new PackedColumn();
      const scored = batch.filter(([siteId]) => {
        const row = criteria.rowOf(siteId);
        if (row !== null) packed.add(figureBytes(row));
        return row !== null;
      });
      if (scored.length === 0) continue;
      const parameters = [run.id, run.operatorId, ...ownersOf(scored), ...packed.parameters(), channel];
      await ahead.send(() => manager.query(insertCriteria, parameters));
    }
    await ahead.done();
  }

  private async writeOrganisations({ manager, run, results }: FiguresToWrite): Promise<void> {
    for (const ids of batchesOf(results.organisations.keys())) {
      const figures = new PackedColumn();
      for (const id of ids) figures.add(JSON.stringify(results.organisations.get(id)));
      await manager.query(insertOrganisations, [run.id, run.operatorId, ids, ...figures.parameters()]);
    }
  }

  /** The last rows of a run. */
  async writePanel({ manager, run, results }: FiguresToWrite): Promise<void> {
    await manager.insert(PanelStatistic, { scoreRunId: run.id, operatorId: run.operatorId, panel: results.panel });
  }
}

/** Lets the server work on one statement while the next one is made ready here. */
class OneAhead {
  private last: Promise<unknown> = Promise.resolve();

  async send(work: () => Promise<unknown>): Promise<void> {
    await this.last;
    this.last = work();
    // Whoever sends next, or waits for the end, is told.
    this.last.catch(() => undefined);
  }

  async done(): Promise<void> {
    await this.last;
  }
}

function* batchesOf<Row>(rows: Iterable<Row>): Iterable<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < rowsPerStatement) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function ownersOf(batch: readonly (readonly [string, SiteOwner])[]): [string[], string[]] {
  return [batch.map(([, { organisationId }]) => organisationId), batch.map(([, { registrationId }]) => registrationId)];
}

import { Injectable } from '@nestjs/common';
import type { Results } from '@barometer/scoring';
import type { EntityManager } from 'typeorm';
import { PanelStatistic } from './panel-statistic.entity.js';
import type { StoredScoringInput } from './scoring-input-reader.js';

const rowsPerStatement = 200;

/** The rows of a run in the tables of figures, all inside the caller's transaction. */
@Injectable()
export class ScoreRunWriter {
  /** @param onStep told how many sites were written so far */
  async writeSites(
    manager: EntityManager,
    run: { readonly id: string; readonly operatorId: string },
    sites: StoredScoringInput['sites'],
    results: Results,
    onStep: (sites: number) => Promise<void>,
  ): Promise<void> {
    const all = [...results.sites];
    for (let start = 0; start < all.length; start += rowsPerStatement) {
      const rows = all.slice(start, start + rowsPerStatement).map(([siteId, { peers, ...figures }]) => {
        const site = sites.get(siteId);
        if (site === undefined) throw new Error(`The results hold a site that was not asked for: ${siteId}.`);
        return { ...site, figures: JSON.stringify(figures), peers: JSON.stringify(peers) };
      });
      const owners = [
        rows.map(({ organisationId }) => organisationId),
        rows.map(({ registrationId }) => registrationId),
      ];
      await manager.query(insertInto('site_score', 'figures'), [
        ...owners,
        rows.map(({ figures }) => figures),
        run.id,
        run.operatorId,
      ]);
      await manager.query(insertInto('peer_statistic', 'peers'), [
        ...owners,
        rows.map(({ peers }) => peers),
        run.id,
        run.operatorId,
      ]);
      await onStep(start + rows.length);
    }
  }

  async writePanel(
    manager: EntityManager,
    run: { readonly id: string; readonly operatorId: string },
    results: Results,
  ): Promise<void> {
    await manager.insert(PanelStatistic, { scoreRunId: run.id, operatorId: run.operatorId, panel: results.panel });
  }
}

function insertInto(table: 'site_score' | 'peer_statistic', column: 'figures' | 'peers'): string {
  return `
INSERT INTO ${table} (organisation_id, registration_id, ${column}, score_run_id, operator_id)
SELECT organisation_id, registration_id, content::jsonb, $4::uuid, $5::uuid
FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS row (organisation_id, registration_id, content)`;
}

import {
  type EditionSettings,
  EditionScoring,
  type Grid,
  type ScoringAudit,
  type ScoringSite,
  type SiteAnswers,
} from '@barometer/scoring';
import { pendingFigures } from './pending-figures.js';
import type { ScoredRows } from './scored-rows.js';
import { ScoredVersions } from './scored-versions.js';
import type { SiteFigures } from './stored-result.js';

/** A site with the newest versions of its audits and site answers. */
export interface SiteToScore {
  readonly site: ScoringSite;
  readonly audits: readonly (ScoringAudit & { readonly version: number })[];
  readonly sheets: readonly (SiteAnswers & { readonly version: number })[];
}

/** What rests on the audits of one site alone. */
export interface OneSiteScored {
  readonly figures: SiteFigures;
  readonly rows: ScoredRows;
  /** By channel that has a score; without peers. */
  readonly criteria: readonly { readonly channel: string; readonly packed: Float64Array }[];
}

/**
 * Scores one site by itself, with the same code as a whole edition: its values are those that a run over all sites gives, to the last bit; its
 * intervals and peers are pending.
 * @throws ScoringInputError when it cannot be scored
 */
export function scoreOneSite(
  settings: { readonly grid: Grid; readonly edition: EditionSettings },
  { site, audits, sheets }: SiteToScore,
): OneSiteScored {
  const scoring = new EditionScoring({ ...settings, sites: [site] });
  const versions = new ScoredVersions(scoring.plan, scoring.register);
  for (const audit of audits) {
    scoring.addAudit(audit);
    versions.addAudit(audit.version);
  }
  for (const sheet of sheets) {
    scoring.addSiteAnswers(sheet);
    versions.addSheet(site.siteId, sheet.channel, sheet.version);
  }
  const results = scoring.results();
  const result = results.sites.get(site.siteId);
  if (result === undefined) throw new Error(`The results lack the one site that was given: ${site.siteId}.`);
  const { peers: _, audits: ofAudits, ...figures } = result;
  return {
    figures: pendingFigures(figures),
    rows: versions.rowsOf(site.siteId, ofAudits),
    criteria: scoring.plan.channels.flatMap((channel) => {
      const packed = results.criteriaOf(channel).rowOf(site.siteId);
      return packed === null ? [] : [{ channel, packed }];
    }),
  };
}

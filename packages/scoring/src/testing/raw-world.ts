import { packAnswers } from '../grid/answers.js';
import type { Outcome, RawValue } from '../grid/grid.js';
import type { EditionSettings, ScoringInput, ScoringSite } from '../kernel/input.js';
import { parseGrid } from '../grid/parse-grid.js';

export type RawAnswers = Readonly<Record<string, RawValue>>;

export interface RawAudit {
  readonly auditId: string;
  readonly siteId: string;
  readonly channel: string;
  readonly outcome: Outcome;
  readonly answers: RawAnswers;
}

/** An edition as people write it down: the grid as JSON, answers by criterion id, site answers by site. */
export interface RawWorld {
  readonly grid: unknown;
  readonly edition: EditionSettings;
  readonly sites: readonly ScoringSite[];
  readonly audits: readonly RawAudit[];
  readonly siteAnswers: Readonly<Record<string, RawAnswers>>;
}

/** Packs a written world into what `computeResults` takes. */
export function inputOf(world: RawWorld): ScoringInput {
  const grid = parseGrid(world.grid);
  return {
    grid,
    edition: world.edition,
    sites: world.sites,
    audits: world.audits.map((audit) => ({
      ...audit,
      answers: packAnswers(grid, audit.channel, 'audit', audit.answers),
    })),
    siteAnswers: Object.entries(world.siteAnswers).flatMap(([siteId, answers]) =>
      grid.channels.map((channel) => ({ siteId, channel, answers: packAnswers(grid, channel, 'site', answers) })),
    ),
  };
}

import { criteriaOfRow, type Grid } from '../grid/grid.js';
import type { LadderStep } from './peers/peer-ladder.js';
import { peersFor, type PeersOf } from './peers/peers.js';
import type { ChannelCriteria, CriterionFigure, PeerFigure, Rung } from './results.js';
import { scoreOfCode, type ChannelColumns, type FigureColumn } from '../kernel/score-channel.js';
import { PHYSICAL, type ScoredEdition } from '../kernel/scored-edition.js';
import type { SiteRegister } from '../kernel/site-register.js';
import { weightOf } from '../kernel/weighted-mean.js';

/** Numbers that a criterion takes in a packed row: value, coefficient, contribution, then its peers. */
export const CRITERION_FIELDS = 10;

const RUNGS: readonly Rung[] = ['category', 'family', 'all'];

/** The code of one criterion in one audit, by its place in the channel's plan and the audit's place in the channel. */
function codeIn({ plan, answers }: ChannelColumns, criterion: number, place: number, site: number): number {
  const planned = plan.criteria[criterion];
  if (!planned) return 0;
  const code =
    planned.criterion.level === 'site'
      ? answers.siteCodes[site * plan.siteCriteria + planned.slot]
      : answers.codes[place * plan.auditCriteria + planned.slot];
  return code ?? 0;
}

/** The places of the scored audits of a site, in ascending order of their ids. */
function scoredAudits({ starts, order, scores }: ChannelColumns, site: number): Uint32Array {
  return order.subarray(starts[site], starts[site + 1]).filter((place) => !Number.isNaN(scores[place]));
}

/** The criterion value of every site (Scoring method, section 7b). */
function criterionColumn(columns: ChannelColumns, criterion: number): FigureColumn {
  const { plan, starts, order, scores, n } = columns;
  const isSite = plan.criteria[criterion]?.criterion.level === 'site';
  return Float64Array.from(n, (scored, site) => {
    if (scored === 0) return Number.NaN;
    // A site answer is one and the same in every audit: its value is its score, not a mean that rounding may move.
    if (isSite) return scoreOfCode(plan, criterion, codeIn(columns, criterion, 0, site));
    let sum = 0;
    let count = 0;
    for (let at = starts[site] ?? 0; at < (starts[site + 1] ?? 0); at += 1) {
      const place = order[at] ?? 0;
      if (Number.isNaN(scores[place])) continue;
      const score = scoreOfCode(plan, criterion, codeIn(columns, criterion, place, site));
      if (Number.isNaN(score)) continue;
      sum += score;
      count += 1;
    }
    return sum / count;
  });
}

/** W_c / ΣW of a site over its measured common channels; NaN on the physical channel, and where the overall is not published. */
function shareOf(scored: ScoredEdition, columns: ChannelColumns, site: number): number {
  const { channelWeights } = scored.edition;
  const weight = weightOf(channelWeights, columns.plan.channel);
  if (columns.plan.channel === PHYSICAL || Number.isNaN(scored.overall[site] ?? Number.NaN)) return Number.NaN;
  let total = 0;
  for (const { plan, n } of scored.channels) {
    if (plan.channel !== PHYSICAL && (n[site] ?? 0) > 0) total += weightOf(channelWeights, plan.channel);
  }
  return weight / total;
}

/** Writes coefficient and contribution of each criterion of a channel to a site's overall (Scoring method, section 8). */
function addContributions(scored: ScoredEdition, columns: ChannelColumns, site: number, row: Float64Array): void {
  const { plan, n, weights } = columns;
  const perAudit = shareOf(scored, columns, site) / (n[site] ?? Number.NaN);
  const places = scoredAudits(columns, site);
  plan.criteria.forEach(({ criterion }, at) => {
    let coefficient = Number.isNaN(row[at * CRITERION_FIELDS]) ? Number.NaN : 0;
    let contribution = coefficient;
    for (const place of places) {
      const score = scoreOfCode(plan, at, codeIn(columns, at, place, site));
      if (Number.isNaN(score)) continue;
      const ofAnswer = perAudit * (criterion.weight / (weights[place] ?? Number.NaN));
      coefficient += ofAnswer;
      contribution += ofAnswer * score;
    }
    row[at * CRITERION_FIELDS + 1] = coefficient;
    row[at * CRITERION_FIELDS + 2] = contribution;
  });
}

function addPeers(peers: PeerFigure, row: Float64Array, at: number): void {
  const { rung, n, mean, median, q1, q3, position } = peers;
  row.set([RUNGS.indexOf(rung), n, mean, median, q1 ?? Number.NaN, q3 ?? Number.NaN, position ?? Number.NaN], at);
}

/**
 * The finer figures of one channel, criterion by criterion (Scoring method, sections 7b and 8). Takes the sites, the
 * scored edition, the ladder of peers and the place of the channel; returns their rows by site. What it holds in memory is
 * that of one channel: go through the channels one after the other.
 */
export function criteriaOfChannel(
  register: SiteRegister,
  scored: ScoredEdition,
  ladder: readonly LadderStep[],
  channel: number,
): ChannelCriteria {
  const columns = scored.channels[channel];
  if (!columns) throw new RangeError(`the plan has no channel ${channel}`);
  const { criteria } = columns.plan;
  const values = criteria.map((_, at) => criterionColumn(columns, at));
  const peers = values.map((column): PeersOf => peersFor(ladder, column));
  return {
    channel: columns.plan.channel,
    criteria: criteria.map(({ criterion }) => criterion),
    rowOf: (siteId) => {
      const site = register.placeOf.get(siteId);
      if (site === undefined || columns.n[site] === 0) return null;
      const row = new Float64Array(criteria.length * CRITERION_FIELDS).fill(Number.NaN);
      values.forEach((column, at) => (row[at * CRITERION_FIELDS] = column[site] ?? Number.NaN));
      addContributions(scored, columns, site, row);
      peers.forEach((peersOf, at) => {
        const found = peersOf(site);
        if (found) addPeers(found, row, at * CRITERION_FIELDS + 3);
      });
      return row;
    },
  };
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function unpackPeers(row: Float64Array, at: number): PeerFigure | null {
  const [rung, n, mean, median, q1, q3, position] = row.subarray(at, at + 7);
  const name = rung === undefined ? undefined : RUNGS[rung];
  if (name === undefined) return null;
  return {
    rung: name,
    n: n ?? 0,
    mean: mean ?? Number.NaN,
    median: median ?? Number.NaN,
    q1: orNull(q1),
    q3: orNull(q3),
    position: orNull(position),
  };
}

/**
 * Undoes `ChannelCriteria.rowOf`. Takes the grid and channel the row was made with and the row; returns the figures of the
 * criteria that have a value, by criterion id. Throws RangeError for a row of another length.
 */
export function unpackCriterionFigures(
  grid: Grid,
  channel: string,
  row: Float64Array,
): Record<string, CriterionFigure> {
  const criteria = criteriaOfRow(grid, channel);
  if (row.length !== criteria.length * CRITERION_FIELDS) {
    throw new RangeError(`${row.length} numbers for ${criteria.length} criteria of ${channel}`);
  }
  const figures = criteria.flatMap(({ id }, at): [string, CriterionFigure][] => {
    const [value, coefficient, contribution] = row.subarray(at * CRITERION_FIELDS, at * CRITERION_FIELDS + 3);
    if (value === undefined || Number.isNaN(value)) return [];
    const peers = unpackPeers(row, at * CRITERION_FIELDS + 3);
    return [[id, { value, coefficient: orNull(coefficient), contribution: orNull(contribution), peers }]];
  });
  return Object.fromEntries(figures);
}

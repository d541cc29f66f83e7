import { AuditScorer } from './audit-score.js';
import { growingDoubles, growingIntegers, growingShorts } from './growing-list.js';
import type { GridPlan } from './grid-plan.js';
import { ScoringInputError, type ScoringAudit } from './input.js';
import type { SiteAnswersOf } from './site-answers.js';
import type { SiteRegister } from './site-register.js';
import { compareUtf8 } from './utf8-order.js';

/**
 * The audits that have a score, one row each in typed memory, in the order in which they came. The rows of a site are
 * handed out in ascending UTF-8 order of their audit ids, so that nothing computed from them depends on that first order.
 */
export class ScoredAudits {
  private readonly ids: string[] = [];
  private readonly sites = growingIntegers();
  private readonly channels = growingShorts();
  /** Per row: the score, then the parts. */
  private readonly values = growingDoubles();
  private readonly codes = growingShorts();
  private readonly codesStart = growingIntegers();

  constructor(private readonly parts: number) {}

  /** Keeps what a scorer has just computed for an audit. */
  add(auditId: string, site: number, channel: number, scorer: AuditScorer): void {
    this.ids.push(auditId);
    this.sites.append([site]);
    this.channels.append([channel]);
    this.values.append([scorer.value]);
    this.values.append(scorer.partValues);
    this.codesStart.append([this.codes.length]);
    this.codes.append(scorer.codes);
  }

  /** Takes the number of sites; returns for each the rows of its audits, in ascending UTF-8 order of the audit ids. */
  rowsBySite(siteCount: number): number[][] {
    const rows = Array.from({ length: siteCount }, (): number[] => []);
    this.ids.forEach((_, row) => rows[this.sites.at(row)]?.push(row));
    for (const ofSite of rows) ofSite.sort((a, b) => compareUtf8(this.ids[a] ?? '', this.ids[b] ?? ''));
    return rows;
  }

  channelOf(row: number): number {
    return this.channels.at(row);
  }

  scoreOf(row: number): number {
    return this.values.at(row * (this.parts + 1));
  }

  /** A determinant or stage part of the audit, or NaN. */
  partOf(row: number, part: number): number {
    return this.values.at(row * (this.parts + 1) + 1 + part);
  }

  /** The code (see `codeOfAnswer`) of one criterion, by its place in its channel's criteria. */
  codeOf(row: number, criterion: number): number {
    return this.codes.at(this.codesStart.at(row) + criterion);
  }
}

/**
 * Reads all audits, once and in any order, scores each and keeps those that have a score. Takes the plan, the sites, the
 * site answers and the audits; returns the scored ones. Throws ScoringInputError, naming the audit, for one that stands
 * twice, an unknown site, channel or outcome, a row of a wrong length, an answer that is not legal or an incomplete audit.
 */
export function scoreAudits(
  plan: GridPlan,
  register: SiteRegister,
  siteAnswersOf: SiteAnswersOf,
  audits: Iterable<ScoringAudit>,
): ScoredAudits {
  const channelPlaces = new Map(plan.channels.map((channel, place) => [channel, place]));
  const scored = new ScoredAudits(plan.parts);
  const scorer = new AuditScorer(plan.parts);
  const seen = new Set<string>();
  const refuse = (audit: ScoringAudit, what: string) => new ScoringInputError(`audit ${audit.auditId}: ${what}`);
  for (const audit of audits) {
    const site = register.placeOf.get(audit.siteId);
    const channel = channelPlaces.get(audit.channel);
    const channelPlan = channel === undefined ? undefined : plan.channelPlans[channel];
    if (site === undefined) throw refuse(audit, `the site ${audit.siteId} is unknown`);
    if (channel === undefined || !channelPlan) throw refuse(audit, `the channel ${audit.channel} is unknown`);
    if (audit.outcome !== 'answered' && audit.outcome !== 'no_answer') throw refuse(audit, 'its outcome is unknown');
    if (audit.answers.length !== channelPlan.auditCriteria) throw refuse(audit, 'wrong number of answers');
    if (seen.has(audit.auditId)) throw refuse(audit, 'it stands twice');
    seen.add(audit.auditId);
    try {
      if (scorer.score(channelPlan, audit.outcome, audit.answers, siteAnswersOf(site, channel))) {
        scored.add(audit.auditId, site, channel, scorer);
      }
    } catch (error) {
      throw error instanceof ScoringInputError ? refuse(audit, error.message) : error;
    }
  }
  return scored;
}

import type { AuditFigure, EditionScoring } from '@barometer/scoring';
import type { ScoredRows, ScoredSite } from './scored-rows.js';

/** No version has this number: the site has no answers on the channel. */
const none = 0;

/** Which versions of audits and site answers a run read, for which sites. Numbers in two lists: millions of them are kept while the run computes. */
export class ScoredVersions {
  private audits = new Uint32Array(1024);
  private auditCount = 0;
  private readonly sheets: Uint32Array;

  constructor(
    private readonly plan: Pick<EditionScoring['plan'], 'channels'>,
    private readonly register: Pick<EditionScoring['register'], 'placeOf' | 'sites'>,
  ) {
    this.sheets = new Uint32Array(register.sites.length * plan.channels.length).fill(none);
  }

  /** The version of the audit that was given to the computation last. */
  addAudit(version: number): void {
    if (this.auditCount === this.audits.length) {
      const larger = new Uint32Array(2 * this.audits.length);
      larger.set(this.audits);
      this.audits = larger;
    }
    this.audits[this.auditCount] = version;
    this.auditCount += 1;
  }

  /** The version of the site answers of one channel. */
  addSheet(siteId: string, channel: string, version: number): void {
    this.sheets[this.placeOf(siteId) * this.plan.channels.length + this.plan.channels.indexOf(channel)] = version;
  }

  /** What the figures of a site came from. @param audits all of the site's, as the computation gives them */
  rowsOf(siteId: string, audits: readonly AuditFigure[]): ScoredRows {
    const place = this.placeOf(siteId);
    const first = place * this.plan.channels.length;
    return {
      site: this.siteAt(place),
      audits: audits.map(({ auditId, row, channel, score, weight, excluded }) => ({
        auditKey: auditId,
        version: this.audits[row] ?? none,
        channel,
        score,
        weight,
        excluded,
      })),
      sheets: this.plan.channels.flatMap((channel, at) => {
        const version = this.sheets[first + at] ?? none;
        return version === none ? [] : [{ channel, version }];
      }),
    };
  }

  private placeOf(siteId: string): number {
    const place = this.register.placeOf.get(siteId);
    if (place === undefined) throw new Error(`The run does not score ${siteId}.`);
    return place;
  }

  private siteAt(place: number): ScoredSite {
    const site = this.register.sites[place];
    if (site === undefined) throw new Error(`The run has no site in place ${place}.`);
    const { category, region, isCentral, isCertified } = site;
    return { category, region, isCentral, isCertified };
  }
}

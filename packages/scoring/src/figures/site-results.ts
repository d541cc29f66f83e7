import { peersFor, type PeersOf } from './peers/peers.js';
import type { LadderStep } from './peers/peer-ladder.js';
import type {
  AuditFigure,
  ChannelFigure,
  FigureWithInterval,
  OverallFigure,
  SitePeers,
  SiteResult,
} from './results.js';
import type { ChannelColumns, FigureColumn } from '../kernel/score-channel.js';
import { hasEnoughAudits, PHYSICAL, type ScoredEdition } from '../kernel/scored-edition.js';
import type { SiteRegister } from '../kernel/site-register.js';
import type { AnswerStore } from '../kernel/answer-store.js';
import { withInterval } from './uncertainty.js';
import { weightedStandardError, weightOf } from '../kernel/weighted-mean.js';

/** All that the entry of a site is put together from. */
export interface SiteMaterial {
  readonly register: SiteRegister;
  readonly store: AnswerStore;
  readonly scored: ScoredEdition;
  readonly ladder: readonly LadderStep[];
  /** The pooled variance of each channel, by its place. */
  readonly variances: readonly (number | null)[];
  /** Whether each channel is observed whole: it then adds nothing to an error, and has none of its own (Scoring method, section 5). */
  readonly isInspected: readonly boolean[];
}

function valueAt(column: FigureColumn | undefined, site: number): number | null {
  const value = column?.[site] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}

/** Puts together the entry of one site after the other (Scoring method, sections 4 to 6 and 8). */
export class SiteAssembler {
  private readonly overallPeers: PeersOf;
  private readonly channelPeers: readonly PeersOf[];
  private readonly determinantPeers: readonly PeersOf[];

  constructor(private readonly material: SiteMaterial) {
    const { scored, ladder } = material;
    this.overallPeers = peersFor(ladder, scored.overall);
    this.channelPeers = scored.channels.map(({ mean }) => peersFor(ladder, mean));
    this.determinantPeers = scored.plan.determinants.map((_, at) =>
      peersFor(ladder, scored.parts[at] ?? new Float64Array(0)),
    );
  }

  /** Takes the place of a site in the register; returns what its organisation averages. */
  figuresOf(site: number): Pick<SiteResult, 'overall' | 'channels' | 'determinants'> {
    return {
      overall: this.overall(site),
      channels: this.ofMeasured(site, (columns, at) => this.channel(columns, at, site)),
      determinants: this.parts(this.material.scored.plan.determinants, 0, site),
    };
  }

  /** Takes the place of a site in the register; returns its entry. */
  resultOf(site: number): SiteResult {
    const { scored } = this.material;
    const { determinants, stages } = scored.plan;
    return {
      ...this.figuresOf(site),
      overallWithPhysical: this.overallWithPhysical(site),
      stages: this.parts(stages, determinants.length, site),
      channelDeterminants: this.ofMeasured(site, (columns) =>
        Object.fromEntries(determinants.map((name, at) => [name, valueAt(columns.parts[at], site)])),
      ),
      audits: scored.channels.flatMap((columns) => this.audits(columns, site)),
      peers: this.peers(site),
    };
  }

  private parts(names: readonly string[], from: number, site: number): Record<string, number | null> {
    return Object.fromEntries(names.map((name, at) => [name, valueAt(this.material.scored.parts[from + at], site)]));
  }

  private overall(site: number): OverallFigure {
    const { scored } = this.material;
    const { channelWeights } = scored.edition;
    if (!hasEnoughAudits(scored.channels, site)) return { ...withInterval(null, null), reason: 'too_few_audits' };
    const error = this.standardError(site, channelWeights, ({ plan }) => plan.channel !== PHYSICAL);
    return { ...withInterval(valueAt(scored.overall, site), error), reason: null };
  }

  private overallWithPhysical(site: number): FigureWithInterval | null {
    const { scored } = this.material;
    const physical = scored.channels[scored.plan.channels.indexOf(PHYSICAL)];
    if (valueAt(scored.overall, site) === null || !physical?.n[site]) return null;
    const error = this.standardError(site, scored.edition.channelWeightsWithPhysical, () => true);
    return withInterval(valueAt(scored.overallWithPhysical, site), error);
  }

  private standardError(
    site: number,
    weights: Readonly<Record<string, number>>,
    isPart: (columns: ChannelColumns) => boolean,
  ): number | null {
    const { scored, variances, isInspected } = this.material;
    const terms = scored.channels.flatMap((columns, at) => {
      const n = columns.n[site] ?? 0;
      const variance = isInspected[at] ? 0 : (variances[at] ?? null);
      return n > 0 && isPart(columns) ? [{ weight: weightOf(weights, columns.plan.channel), variance, n }] : [];
    });
    return weightedStandardError(terms);
  }

  private channel(columns: ChannelColumns, at: number, site: number): ChannelFigure {
    const { variances, isInspected } = this.material;
    const variance = variances[at] ?? null;
    const n = columns.n[site] ?? 0;
    const value = columns.mean[site] ?? Number.NaN;
    return { ...withInterval(value, isInspected[at] || variance === null ? null : Math.sqrt(variance / n)), value, n };
  }

  private audits({ plan, answers, starts, order, scores, weights }: ChannelColumns, site: number): AuditFigure[] {
    return Array.from(order.subarray(starts[site], starts[site + 1]), (place): AuditFigure => {
      const row = answers.rows[place] ?? 0;
      const score = valueAt(scores, place);
      const weight = weights[place] ?? 0;
      const excluded = score !== null ? null : weight === 0 ? 'nothing_applicable' : 'insufficient';
      return { auditId: this.material.store.auditIds.textOf(row), row, channel: plan.channel, score, weight, excluded };
    });
  }

  private peers(site: number): SitePeers {
    const { determinants } = this.material.scored.plan;
    const present = determinants.flatMap((name, at): [string, ReturnType<PeersOf>][] =>
      valueAt(this.material.scored.parts[at], site) === null ? [] : [[name, this.determinantPeers[at]?.(site) ?? null]],
    );
    return {
      overall: this.overallPeers(site),
      channels: this.ofMeasured(site, (_, at) => this.channelPeers[at]?.(site) ?? null),
      determinants: Object.fromEntries(present),
    };
  }

  /** A record of the channels on which the site has a score. */
  private ofMeasured<T>(site: number, entryOf: (columns: ChannelColumns, at: number) => T): Record<string, T> {
    const entries = this.material.scored.channels.flatMap((columns, at): [string, T][] =>
      columns.n[site] ? [[columns.plan.channel, entryOf(columns, at)]] : [],
    );
    return Object.fromEntries(entries);
  }
}

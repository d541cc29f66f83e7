import type { Grid, Outcome } from '../grid/grid.js';

/** The settings of an edition that scores depend on (Scoring method, section 9, `edition.json`). */
export interface EditionSettings {
  /** Weight of each common channel in the overall; a channel missing here has weight 0 (section 4). */
  readonly channelWeights: Readonly<Record<string, number>>;
  /** The second weight set, for sites whose physical channel was audited (section 4). */
  readonly channelWeightsWithPhysical: Readonly<Record<string, number>>;
  /** Channels observed whole, not sampled (section 5). */
  readonly inspectedChannels: readonly string[];
  /** The family of each category, for peers, and its number of sites in the population, for the weights of section 7. */
  readonly categories: Readonly<Record<string, { readonly family: string; readonly populationCount: number }>>;
}

/** A site of the edition (section 9, `sites.csv`). */
export interface ScoringSite {
  readonly siteId: string;
  readonly organisationId: string;
  readonly category: string;
  readonly region: string;
  readonly isCentral: boolean;
  readonly isCertified: boolean;
}

/** A validated audit; `answers` are packed for its channel at level `audit`. */
export interface ScoringAudit {
  readonly auditId: string;
  readonly siteId: string;
  readonly channel: string;
  readonly outcome: Outcome;
  readonly answers: Float64Array;
}

/** The site answers of one site for one channel, packed at level `site`. */
export interface SiteAnswers {
  readonly siteId: string;
  readonly channel: string;
  readonly answers: Float64Array;
}

/** All that a computation takes; audits and site answers are each read once, in any order. */
export interface ScoringInput {
  readonly grid: Grid;
  readonly edition: EditionSettings;
  readonly sites: readonly ScoringSite[];
  readonly audits: Iterable<ScoringAudit>;
  readonly siteAnswers: Iterable<SiteAnswers>;
}

/** Input that cannot be scored: nothing is computed (Scoring method, sections 1, 2 and 9). The message names what and why. */
export class ScoringInputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ScoringInputError';
  }
}

/**
 * Names what an input error that is found deeper down is about. Takes the name, put before the message, and what may throw;
 * returns what that returns. Any other error is thrown on as it is.
 */
export function about<T>(what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof ScoringInputError ? new ScoringInputError(`${what}: ${error.message}`) : error;
  }
}

/**
 * Refuses an edition that scores cannot be computed with. Takes its settings; throws ScoringInputError for a channel
 * weight or the population of a category that is not a finite number of at least 0.
 */
export function checkEdition(edition: EditionSettings): void {
  for (const weights of [edition.channelWeights, edition.channelWeightsWithPhysical]) {
    for (const [channel, weight] of Object.entries(weights)) {
      if (!Number.isFinite(weight) || weight < 0)
        throw new ScoringInputError(`edition: the weight of ${channel} is ${weight}`);
    }
  }
  for (const [category, { populationCount }] of Object.entries(edition.categories)) {
    if (!Number.isFinite(populationCount) || populationCount < 0)
      throw new ScoringInputError(`edition: the population of ${category} is ${populationCount}`);
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  computeResults,
  packAnswers,
  parseGrid,
  type Grid,
  type Results,
  type ScoringAudit,
  type ScoringSite,
  type SiteAnswers,
} from '@barometer/scoring';
import type { SiteFieldWork } from './domain/field-work.js';
import type { GeneratedEdition } from './domain/generate-edition.js';

interface CategoriesFile {
  readonly categories: readonly {
    readonly code: string;
    readonly family: string;
    readonly population_count: number;
    readonly rule: { readonly kind: string; readonly population_from?: number; readonly population_to?: number | null };
  }[];
}

function readData(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'data', name), 'utf8'));
}

const gridFile = readData('grid-demonstration-1.json');

export const demonstrationGrid: Grid = parseGrid(gridFile);

/** The channel weights that the grid's authors suggest. */
export const suggestedWeights = (
  gridFile as {
    readonly meta: Readonly<
      Record<
        'suggested_channel_weights_without_physical' | 'suggested_channel_weights_with_physical_for_own_report_only',
        Readonly<Record<string, number>>
      >
    >;
  }
).meta;

export const categoriesFile = readData('categories.json') as CategoriesFile;

/** The channels that a site was audited on. */
export function channelsOf({ audits }: SiteFieldWork): Set<string> {
  return new Set(audits.map(({ channel }) => channel));
}

function scoringSites({ participants }: GeneratedEdition): ScoringSite[] {
  return participants.flatMap(({ organisation, registrations }) =>
    registrations.map(({ site }) => ({
      siteId: site.key,
      organisationId: organisation.key,
      category: organisation.category,
      region: organisation.regionCode,
      isCentral: site.isCentral,
      isCertified: site.isCertified,
    })),
  );
}

function scoringAudits(fieldWork: readonly SiteFieldWork[]): ScoringAudit[] {
  return fieldWork.flatMap(({ siteKey, audits }) =>
    audits.map(({ key, channel, outcome, answers }) => ({
      auditId: `${siteKey}-${key}`,
      siteId: siteKey,
      channel,
      outcome,
      answers: packAnswers(demonstrationGrid, channel, 'audit', answers),
    })),
  );
}

function scoringSiteAnswers(fieldWork: readonly SiteFieldWork[]): SiteAnswers[] {
  return fieldWork.flatMap((work) =>
    [...channelsOf(work)].map((channel) => ({
      siteId: work.siteKey,
      channel,
      answers: packAnswers(demonstrationGrid, channel, 'site', work.siteAnswers),
    })),
  );
}

/** Scores a generated edition with the scoring package, as a score run would. */
export function resultsOf(edition: GeneratedEdition): Results {
  const { channelWeights, channelWeightsWithPhysical, inspectedChannels } = edition.plan;
  const categories = Object.fromEntries(
    categoriesFile.categories.map(({ code, family, population_count: populationCount }) => [
      code,
      { family, populationCount },
    ]),
  );
  return computeResults({
    grid: demonstrationGrid,
    edition: { channelWeights, channelWeightsWithPhysical, inspectedChannels, categories },
    sites: scoringSites(edition),
    audits: scoringAudits(edition.fieldWork),
    siteAnswers: scoringSiteAnswers(edition.fieldWork),
  });
}

import fc from 'fast-check';
import { scoreOfAnswer } from '../grid/answers.js';
import type { Criterion, RawValue } from '../grid/grid.js';
import type { EditionSettings, ScoringSite } from '../kernel/input.js';
import { parseGrid } from '../grid/parse-grid.js';
import type { RawAnswers, RawAudit, RawWorld } from './raw-world.js';

/** Ids whose UTF-8 order, UTF-16 order and order of insertion differ. */
const idStart = fc.constantFrom('a', 'B', 'é', '\uFB01', '😀', '7');
export const CHANNELS = ['phone', 'email', 'website', 'physical'] as const;

const score = fc.oneof(fc.constantFrom(0, 50, 100), fc.double({ min: 0, max: 100, noNaN: true }));
const answerDefinition = fc.oneof(
  fc.record({ type: fc.constant('boolean'), score: fc.record({ yes: score, no: score }) }),
  fc.record({
    type: fc.constant('scale'),
    points: fc.tuple(score, score, score).map((scores) => scores.map((given, value) => ({ value, score: given }))),
  }),
  fc.record({
    type: fc.constant('number'),
    bands: fc.tuple(score, score, score).map(([a, b, c]) => [
      { lte: 2, score: a },
      { gte: 6, score: b },
      { lte: null, score: c },
    ]),
  }),
);

const criterionFields = fc.record({
  idStart,
  channel: fc.constantFrom(...CHANNELS),
  stage: fc.constantFrom('access', 'handling'),
  determinant: fc.constantFrom('courtesy', 'quality', 'waiting'),
  answer: answerDefinition,
  weight: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.double({ min: 0.01, max: 5, noNaN: true })),
  conditional: fc.boolean(),
  on_no_contact: fc.constantFrom('zero', 'na'),
  level: fc.constantFrom('audit', 'audit', 'site'),
});

const gridJson = fc.array(criterionFields, { minLength: 4, maxLength: 14 }).map((fields) => ({
  criteria: fields.map(({ idStart: start, ...criterion }, at) => ({ id: `${start}${at}`, ...criterion })),
}));

const edition: fc.Arbitrary<EditionSettings> = fc.record({
  channelWeights: fc.constantFrom<Record<string, number>>(
    { phone: 0.3, email: 0.5, website: 0.2 },
    { phone: 0.1, email: 0.7 },
    { phone: 2, email: 1, website: 3, physical: 9 },
  ),
  channelWeightsWithPhysical: fc.constant({ phone: 0.3, email: 0.2, website: 0.1, physical: 0.4 }),
  inspectedChannels: fc.constantFrom<string[]>([], ['website']),
  categories: fc.constant({
    town: { family: 'local', populationCount: 10 },
    village: { family: 'local', populationCount: 20 },
    county: { family: 'territory', populationCount: 5 },
  }),
});

function siteList(mostSites: number): fc.Arbitrary<ScoringSite[]> {
  const site = fc.record({
    idStart,
    organisation: fc.integer({ min: 0, max: 29 }),
    category: fc.constantFrom('town', 'town', 'village', 'county'),
    isCentral: fc.boolean(),
    isCertified: fc.boolean(),
  });
  return fc.array(site, { minLength: 1, maxLength: mostSites, size: 'max' }).map((rows) =>
    rows.map(({ idStart: start, organisation, ...rest }, at) => ({
      ...rest,
      siteId: `${start}${at}`,
      organisationId: `o${organisation}`,
      region: 'r',
    })),
  );
}

/** Every value a criterion may be given in these worlds, null where that is legal. */
export function valuesOf(criterion: Criterion): RawValue[] {
  const candidates: RawValue[] = [true, false, 0, 1, 2, 6.5];
  const known = candidates.filter((value) => scoreOfAnswer(criterion, value) !== undefined);
  return criterion.conditional ? [...known, null] : known;
}

/** Answers to all the criteria; those that may be absent sometimes are. */
function answersTo(
  criteria: readonly Criterion[],
  mayBeAbsent: (criterion: Criterion) => boolean,
): fc.Arbitrary<RawAnswers> {
  const entries = criteria.map((criterion) => {
    const entry = fc.constantFrom(...valuesOf(criterion)).map((value): [string, RawValue][] => [[criterion.id, value]]);
    return mayBeAbsent(criterion)
      ? fc.oneof({ weight: 3, arbitrary: entry }, { weight: 1, arbitrary: fc.constant([]) })
      : entry;
  });
  return fc.tuple(...entries).map((given) => Object.fromEntries(given.flat()));
}

function auditsOf(criteria: readonly Criterion[], sites: readonly ScoringSite[]): fc.Arbitrary<RawAudit[]> {
  const channels = [...new Set(criteria.map((criterion) => criterion.channel))];
  const audit = fc
    .record({
      idStart,
      siteId: fc.constantFrom(...sites.map((site) => site.siteId)),
      channel: fc.constantFrom(...channels),
      outcome: fc.constantFrom('answered' as const, 'answered' as const, 'no_answer' as const),
    })
    .chain((fields) => {
      const asked = criteria.filter(({ channel, level }) => channel === fields.channel && level === 'audit');
      const answers = answersTo(asked, (criterion) => criterion.conditional || fields.outcome === 'no_answer');
      return answers.map((given) => ({ ...fields, answers: given }));
    });
  return fc
    .array(audit, { maxLength: sites.length * 12, size: 'max' })
    .map((rows) => rows.map(({ idStart: start, ...fields }, at) => ({ ...fields, auditId: `${start}${at}` })));
}

/** Legal worlds: a random grid, sites of a few organisations and categories, audits and site answers. */
function worldOf(mostSites: number): fc.Arbitrary<RawWorld> {
  return fc
    .record({ grid: gridJson, edition, sites: siteList(mostSites) })
    .chain(({ grid, edition: settings, sites }) => {
      const { criteria } = parseGrid(grid);
      const onSite = criteria.filter((criterion) => criterion.level === 'site');
      return fc.record({
        grid: fc.constant(grid),
        edition: fc.constant(settings),
        sites: fc.constant(sites),
        audits: auditsOf(criteria, sites),
        siteAnswers: fc
          .tuple(...sites.map(() => answersTo(onSite, (criterion) => criterion.conditional)))
          .map((rows) => Object.fromEntries(rows.map((answers, at) => [sites[at]?.siteId ?? '', answers]))),
      });
    });
}

/** Worlds of up to 30 sites: enough organisations for peers, and audits for variances. */
export const randomWorld = worldOf(30);

/** Worlds of up to 8 sites, for what is true of each site by itself. */
export const smallWorld = worldOf(8);

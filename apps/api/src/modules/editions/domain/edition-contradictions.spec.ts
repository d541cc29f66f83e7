import { drandChains, momentOfRound } from '@barometer/draw';
import type { ContradictionCode, EditionSettings, Prices } from './contradictions/contradiction.js';
import { contradictionsWithGrid } from './contradictions/grid.js';
import { contradictionsOf } from './edition-contradictions.js';
import { everyStratum, type Territory } from './strata.js';

const metropole: Territory = { code: 'metropole', labelFr: 'Métropole', labelEn: 'Mainland', regionCodes: null };
const outremer: Territory = { code: 'outremer', labelFr: 'Outre-mer', labelEn: 'Overseas', regionCodes: ['01', '02'] };
const category = { family: 'local', labelFr: 'Région', labelEn: 'Region', populationCount: 18 };
const [mainnet] = drandChains;
if (mainnet === undefined) throw new Error('There is no chain to try.');
const round = 7_000_000;

const sound: EditionSettings = {
  number: 13,
  name: '2027',
  registrationOpensAt: new Date('2026-09-15T07:00:00Z'),
  registrationClosesAt: new Date('2027-03-15T22:59:59Z'),
  resultsAt: new Date('2027-11-10T08:00:00Z'),
  fieldWorkWindows: [
    { startsAt: '2027-04-01T00:00:00Z', endsAt: '2027-05-31T21:59:59Z' },
    { startsAt: '2027-09-01T00:00:00Z', endsAt: '2027-09-30T21:59:59Z' },
  ],
  freePlaces: 40,
  channelPlan: { phone: 5, email: 3, letter: 2, website: 1, social: 2, physical: 2 },
  channelWeights: { phone: 0.3, email: 0.25, letter: 0.15, website: 0.2, social: 0.1 },
  channelWeightsWithPhysical: { phone: 0.25, email: 0.2, letter: 0.1, website: 0.15, social: 0.08, physical: 0.22 },
  inspectedChannels: ['website'],
  categories: { region: category, department: category },
  territories: [metropole, outremer],
  strata: everyStratum(['region', 'department'], [metropole, outremer], { 'region.metropole': 30 }),
  visitCapacity: 60,
  beacon: { kind: 'announced', source: 'Tirage du loto', pattern: '[0-9]{6}' },
  beaconAt: new Date('2027-03-18T11:00:00Z'),
  offersAt: new Date('2027-03-19T08:00:00Z'),
  daysToAnswer: 7,
  detailsDueAt: new Date('2027-03-30T21:59:59Z'),
};

const region = { code: 'base', categoryCode: 'region', amountCents: 1 } as const;
const otherLines: Prices['lines'] = [
  { code: 'base', categoryCode: 'department', amountCents: 10_000_000 },
  { code: 'additional_site', categoryCode: null, amountCents: 1 },
  { code: 'physical_visits', categoryCode: null, amountCents: 1 },
];
const prices: Prices = { vatBasisPoints: 2000, lines: [region, ...otherLines] };

const drand = { kind: 'drand', chain: mainnet.hash, round } as const;
const window = (startsAt: string, endsAt: string) => ({ startsAt: `${startsAt}Z`, endsAt: `${endsAt}Z` });

/** Each contradiction with settings that hold it alone, and the setting that it names. */
const cases: readonly [ContradictionCode, string, Partial<EditionSettings>][] = [
  ['name_missing', 'name', { name: '  ' }],
  ['number_not_positive', 'number', { number: 0 }],
  ['closes_before_opening', 'registrationClosesAt', { registrationOpensAt: new Date('2027-03-16T00:00:00Z') }],
  ['no_window', 'fieldWorkWindows', { fieldWorkWindows: [] }],
  [
    'window_ends_before_start',
    'fieldWorkWindows.0.endsAt',
    { fieldWorkWindows: [window('2027-05-01T00:00:00', '2027-04-30T00:00:00')] },
  ],
  [
    'windows_overlap',
    'fieldWorkWindows.1.startsAt',
    {
      fieldWorkWindows: [
        window('2027-04-01T00:00:00', '2027-05-31T21:59:59'),
        window('2027-05-31T21:59:59', '2027-06-30T21:59:59'),
      ],
    },
  ],
  ['beacon_missing', 'beacon.kind', { beacon: null }],
  ['beacon_missing', 'beaconAt', { beaconAt: null }],
  ['beacon_chain_unknown', 'beacon.chain', { beacon: { ...drand, chain: '0'.repeat(64) } }],
  ['beacon_round_at_other_moment', 'beaconAt', { beacon: drand }],
  ['beacon_before_close', 'beaconAt', { beaconAt: new Date('2027-03-15T22:59:59Z') }],
  ['beacon_source_missing', 'beacon.source', { beacon: { kind: 'announced', source: ' ', pattern: '[0-9]' } }],
  ['beacon_pattern_invalid', 'beacon.pattern', { beacon: { kind: 'announced', source: 'Loto', pattern: '[0-9' } }],
  ['beacon_pattern_invalid', 'beacon.pattern', { beacon: { kind: 'announced', source: 'Loto', pattern: 'a)(?:b' } }],
  ['offers_missing', 'offersAt', { offersAt: null }],
  ['offers_before_beacon', 'offersAt', { offersAt: new Date('2027-03-18T11:00:00Z') }],
  ['days_to_answer_out_of_range', 'daysToAnswer', { daysToAnswer: 0 }],
  ['days_to_answer_out_of_range', 'daysToAnswer', { daysToAnswer: 3 }],
  ['answers_after_field_work_starts', 'daysToAnswer', { daysToAnswer: 13 }],
  ['details_due_before_close', 'detailsDueAt', { detailsDueAt: new Date('2027-03-15T22:59:59Z') }],
  ['details_due_after_field_work_starts', 'detailsDueAt', { detailsDueAt: new Date('2027-04-01T00:00:00Z') }],
  ['results_before_field_work_ends', 'resultsAt', { resultsAt: new Date('2027-09-30T21:59:59Z') }],
  ['results_before_answers_are_in', 'resultsAt', { resultsAt: new Date('2027-10-30T21:59:58Z') }],
  [
    'places_negative',
    'strata.region.metropole',
    { strata: everyStratum(['region', 'department'], [metropole, outremer], { 'region.metropole': -1 }) },
  ],
  ['places_negative', 'freePlaces', { freePlaces: 40.5 }],
  ['places_too_many', 'freePlaces', { freePlaces: 20_001 }],
  ['strata_over_total', 'freePlaces', { freePlaces: 29 }],
  ['stratum_missing', 'strata', { strata: sound.strata.slice(1) }],
  [
    'stratum_unknown',
    'strata',
    {
      strata: [
        ...sound.strata,
        { ...sound.strata[0], key: 'state.metropole', categoryCode: 'state', territoryCode: 'metropole', places: 0 },
      ],
    },
  ],
  ['no_rest_territory', 'territories', { territories: [{ ...metropole, regionCodes: ['84'] }, outremer] }],
  [
    'two_rest_territories',
    'territories.1.regionCodes',
    { territories: [metropole, { ...outremer, regionCodes: null }] },
  ],
  [
    'territory_without_region',
    'territories.1.regionCodes',
    { territories: [metropole, { ...outremer, regionCodes: [] }] },
  ],
  ['territory_label_missing', 'territories.1.labelFr', { territories: [metropole, { ...outremer, labelEn: '' }] }],
  ['plan_not_thirteen', 'channelPlan', { channelPlan: { ...sound.channelPlan, phone: 6 } }],
  ['inspected_channel_without_audits', 'inspectedChannels', { inspectedChannels: ['website', 'chat'] }],
  ['weights_not_one', 'channelWeights', { channelWeights: { ...sound.channelWeights, phone: 0.31 } }],
  ['visit_capacity_negative', 'visitCapacity', { visitCapacity: -1 }],
];

/** The same for a price list. */
const casesOfPrices: readonly [ContradictionCode, string, Partial<Prices>][] = [
  ['price_missing', 'prices.base.region', { lines: otherLines }],
  ['price_missing', 'prices.additional_site', { lines: prices.lines.filter(({ code }) => code !== 'additional_site') }],
  ['price_missing', 'prices.physical_visits', { lines: prices.lines.slice(0, -1) }],
  ['price_out_of_range', 'prices.base.region', { lines: [{ ...region, amountCents: 0 }, ...otherLines] }],
  ['price_out_of_range', 'prices.base.region', { lines: [{ ...region, amountCents: 10_000_001 }, ...otherLines] }],
  ['price_out_of_range', 'prices.base.region', { lines: [{ ...region, amountCents: 1.5 }, ...otherLines] }],
  ['price_twice', 'prices.base.region', { lines: [region, region, ...otherLines] }],
  [
    'price_of_unknown_category',
    'prices.base.state',
    { lines: [...prices.lines, { ...region, categoryCode: 'state' }] },
  ],
  ['vat_out_of_range', 'prices.vatBasisPoints', { vatBasisPoints: 10_001 }],
  ['vat_out_of_range', 'prices.vatBasisPoints', { vatBasisPoints: -1 }],
];

const mend = (changes: Partial<EditionSettings> = {}, list: Partial<Prices> = {}) =>
  contradictionsOf({ ...sound, ...changes }, { ...prices, ...list });

describe('the settings of an edition', () => {
  it('that agree have nothing to mend, whichever the beacon', () => {
    expect(mend()).toEqual([]);
    const beaconAt = momentOfRound(mainnet, round);
    const registrationClosesAt = new Date(beaconAt.getTime() - 1000);
    expect(
      mend({ registrationClosesAt, beacon: drand, beaconAt }).filter(({ field }) => field.startsWith('beacon')),
    ).toEqual([]);
  });

  it.each(cases)('that hold %s are refused at %s, and for nothing else', (code, field, changes) => {
    const found = mend(changes);
    expect(found.map((one) => [one.code, one.field])).toEqual([[code, field]]);
  });

  it('date a drand round by the pace of its chain: one before the deadline is refused', () => {
    const beaconAt = momentOfRound(mainnet, 10);
    const found = mend({ beacon: { ...drand, round: 10 }, beaconAt });
    expect(found).toEqual([expect.objectContaining({ code: 'beacon_before_close', field: 'beaconAt' })]);
  });

  it('tell a window before the deadline, which also leaves no time to answer', () => {
    const fieldWorkWindows = [window('2027-03-15T00:00:00', '2027-05-31T21:59:59')];
    expect(mend({ fieldWorkWindows }).map(({ code }) => code)).toEqual([
      'answers_after_field_work_starts',
      'details_due_after_field_work_starts',
      'window_before_deadline',
    ]);
  });

  it('tell a region that is in two territories, and codes that are no codes or stand twice', () => {
    const codes = (territories: Territory[]) =>
      mend({ territories, strata: everyStratum(['region', 'department'], territories) })
        .filter(({ code }) => !code.startsWith('stratum'))
        .map(({ code, field }) => [code, field]);
    const again: Territory = { code: 'iles', labelFr: 'Îles', labelEn: 'Islands', regionCodes: ['02'] };
    expect(codes([metropole, outremer, again])).toEqual([['region_twice', 'territories.2.regionCodes']]);
    expect(codes([metropole, { ...outremer, code: 'Outre mer' }])).toEqual([
      ['territory_code_invalid', 'territories.1.code'],
    ]);
    expect(codes([metropole, { ...outremer, code: 'metropole' }])).toEqual([
      ['territory_code_twice', 'territories.1.code'],
    ]);
  });

  it('tell weights of channels that are not in the plan, channels without weight, and visits without their channel', () => {
    const channelPlan = { phone: 5, email: 3, letter: 2, website: 1, social: 2 };
    expect(mend({ channelPlan }).map(({ code, field }) => [code, field])).toEqual([
      ['visits_without_channel', 'visitCapacity'],
      ['weight_of_unknown_channel', 'channelWeightsWithPhysical'],
    ]);
    const channelWeights = { phone: 0.4, email: 0.25, letter: 0.15, website: 0.2 };
    expect(mend({ channelWeights }).map(({ code }) => code)).toEqual(['channel_without_weight']);
  });

  it('tell audits that are no number of audits and weights that are no share, at their channel', () => {
    const found = mend({
      channelPlan: { ...sound.channelPlan, physical: -1 },
      channelWeights: { ...sound.channelWeights, phone: 1.1, email: -0.55 },
    });
    expect(found.map(({ code, field }) => [code, field])).toEqual([
      ['audits_not_counted', 'channelPlan.physical'],
      ['weight_out_of_range', 'channelWeights.phone'],
      ['weight_out_of_range', 'channelWeights.email'],
    ]);
  });

  it('tell a grid that is not the operator’s, and channels that the grid has no criteria for', () => {
    expect(contradictionsWithGrid(sound, null).map(({ code, field }) => [code, field])).toEqual([
      ['grid_unknown', 'gridVersionId'],
    ]);
    const channels = ['phone', 'email', 'letter', 'website', 'physical'];
    expect(contradictionsWithGrid(sound, channels).map(({ code, field }) => [code, field])).toEqual([
      ['channel_not_in_grid', 'channelPlan.social'],
    ]);
    expect(contradictionsWithGrid(sound, [...channels, 'social', 'chat'])).toEqual([]);
  });

  it.each(casesOfPrices)('with prices that hold %s are refused at %s, and for nothing else', (code, field, list) => {
    expect(mend({}, list).map((one) => [one.code, one.field])).toEqual([[code, field]]);
  });

  it('need no price for visits that are not in the plan, and have one line for all where each category could have its own', () => {
    const { physical: _, ...channelPlan } = sound.channelPlan;
    const withoutVisits = { channelPlan, channelWeightsWithPhysical: sound.channelWeights, visitCapacity: null };
    const [, additional, visits] = otherLines;
    if (additional === undefined || visits === undefined) throw new Error('There are no lines to try.');
    expect(mend(withoutVisits, { lines: [{ ...region, categoryCode: null }, additional] })).toEqual([]);
  });

  it('take a pattern of 200 characters, not a longer one', () => {
    const patternOf = (length: number): EditionSettings['beacon'] => ({
      kind: 'announced',
      source: 'Loto',
      pattern: '[0-9]{6}'.padEnd(length, '|x'),
    });
    expect(mend({ beacon: patternOf(200) })).toEqual([]);
    expect(mend({ beacon: patternOf(201) })).toEqual([
      { code: 'beacon_pattern_too_long', field: 'beacon.pattern', values: { length: 201, most: 200 } },
    ]);
  });
});

import { deadlineDateOf, deadlineStageOf } from '../src/features/home/edition-facts.ts';
import { paymentOutcomeOf } from '../src/features/orders/payment-outcome.ts';
import { digitsOf, populationOf } from '../src/features/organisations/manual-structure-rules.ts';
import { nextStepOf } from '../src/features/organisations/next-step.ts';
import type { StructureSpace } from '../src/features/organisations/structure-space.ts';
import { cleanDraft, emptyDraft, inputOf, parseDraft } from '../src/features/registrations/draft.ts';
import { listPrice, paidPriceCode } from '../src/features/registrations/plan-prices.ts';
import { furthestStep } from '../src/features/registrations/steps.ts';
import { timelineOf } from '../src/features/registrations/timeline-of.ts';
import { expect, test } from './browser-test.ts';

const edition = { id: 'e1', name: '2027', state: 'registration', registrationClosesAt: '', resultsAt: '' } as const;
type Registration = StructureSpace['registrations'][number];
type Order = StructureSpace['orders'][number];

const aRegistration = (changed: Partial<Registration>): Registration => ({
  id: 'r1',
  reference: 'INS-2027-000001',
  kind: 'free',
  state: 'in_draw',
  submittedAt: '2026-11-22T12:00:00Z',
  offerExpiresAt: null,
  site: { id: 's1', name: 'Accueil' },
  order: null,
  edition: {
    ...edition,
    resultsAt: '2027-11-10T00:00:00Z',
    fieldWorkWindows: [{ startsAt: '2027-04-01T00:00:00Z', endsAt: '2027-05-31T00:00:00Z' }],
  },
  ...changed,
});

const anOrder = (changed: Partial<Order>): Order => ({
  id: 'o1',
  reference: 'CMD-2027-000001',
  state: 'placed',
  placedAt: '2026-11-22T12:00:00Z',
  grossCents: 300_000,
  isDemonstration: true,
  edition,
  payments: [],
  ...changed,
});

const aStructure = (changed: Partial<StructureSpace>): StructureSpace => ({
  id: 'a',
  name: 'Mairie',
  siren: null,
  siret: null,
  kind: 'commune',
  categoryCode: 'city_under_20k',
  population: null,
  populationYear: null,
  regionName: null,
  pastEditions: [],
  sites: [
    {
      id: 's1',
      name: 'Accueil',
      isCentral: true,
      isCertified: false,
      hasSocialAccount: false,
      postcode: null,
      city: null,
    },
  ],
  registrations: [],
  orders: [],
  ...changed,
});

const stepOf = (changed: Partial<StructureSpace>, results: Parameters<typeof nextStepOf>[0]['results'] = []) =>
  nextStepOf({ structure: aStructure(changed), openEdition: edition, results }).kind;

test('The next step is what would be lost by waiting, then what comes by itself', () => {
  const offered = aRegistration({ state: 'offered', offerExpiresAt: '2026-12-02T22:59:59Z' });
  expect(stepOf({ registrations: [offered], orders: [anOrder({})] })).toBe('answerOffer');
  expect(stepOf({ registrations: [aRegistration({})], orders: [anOrder({})] })).toBe('pay');
  expect(stepOf({ sites: [] })).toBe('addSite');
  expect(stepOf({})).toBe('register');
  expect(stepOf({ registrations: [aRegistration({ state: 'declined' })] })).toBe('register');
  expect(stepOf({ registrations: [aRegistration({ state: 'confirmed' })] })).toBe('waitForAudits');
  expect(stepOf({ registrations: [aRegistration({ state: 'scored' })] })).toBe('waitForResults');
  expect(stepOf({ registrations: [aRegistration({})] })).toBe('waitForPlace');
});

test('A payment on its way asks for nothing more', () => {
  const payments = [{ id: 'p', state: 'processing' as const, createdAt: '2026-11-22T12:00:00Z' }];
  const registrations = [aRegistration({ kind: 'paid', state: 'awaiting_commitment' })];
  expect(stepOf({ registrations, orders: [anOrder({ payments })] })).not.toBe('pay');
});

test('Released results are read once nothing is awaited', () => {
  const results = [{ releasedAt: '2027-11-10T00:00:00Z', edition }];
  expect(stepOf({ registrations: [aRegistration({ state: 'scored' })] }, results)).toBe('readResults');
  expect(nextStepOf({ structure: aStructure({}), openEdition: null, results: [] }).kind).toBe('closed');
});

test('The outcome of a payment follows the order first, then its latest attempt', () => {
  const failed = { state: 'failed', createdAt: '2026-11-22T12:00:00Z' } as const;
  const created = { state: 'created', createdAt: '2026-11-22T12:05:00Z' } as const;
  expect(paymentOutcomeOf({ state: 'placed', payments: [] })).toBe('unpaid');
  expect(paymentOutcomeOf({ state: 'placed', payments: [failed] })).toBe('refused');
  expect(paymentOutcomeOf({ state: 'placed', payments: [failed, created] })).toBe('abandoned');
  expect(paymentOutcomeOf({ state: 'placed', payments: [{ ...created, state: 'processing' }, failed] })).toBe(
    'processing',
  );
  expect(paymentOutcomeOf({ state: 'committed', payments: [failed] })).toBe('paid');
  expect(paymentOutcomeOf({ state: 'cancelled', payments: [created] })).toBe('cancelled');
});

test('A kept draft is read back, cleaned of what can no longer be registered; anything else is no draft', () => {
  const draft = { ...emptyDraft('k'), siteIds: ['s1', 's2'], plans: { s1: 'free', s2: 'paid' } } as const;
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  expect([null, '', '{', '[]', '{"key":"k"}', '{"key":1,"siteIds":[]}'].map(parseDraft)).toEqual(Array(6).fill(null));
  expect(cleanDraft(draft, { siteIds: ['s2'], isFreeUsed: false })).toMatchObject({
    siteIds: ['s2'],
    plans: { s2: 'paid' },
  });
  expect(cleanDraft(draft, { siteIds: ['s1', 's2'], isFreeUsed: true }).plans).toEqual({ s2: 'paid' });
});

test('What is sent holds the free site, the paid ones with their visits, and the key of the form', () => {
  const draft = { ...emptyDraft('k'), siteIds: ['s1', 's2', 's3'], visits: { s3: true } };
  expect(inputOf({ ...draft, plans: { s1: 'paid', s2: 'free', s3: 'paid' } }, 'e1')).toEqual({
    editionId: 'e1',
    freeSiteId: 's2',
    paidSites: [
      { siteId: 's1', physicalVisits: false },
      { siteId: 's3', physicalVisits: true },
    ],
    staffInformed: false,
    dataProtectionRead: false,
    idempotencyKey: 'k',
  });
});

test('A step is within reach once what it rests on is chosen', () => {
  expect(furthestStep({ siteIds: [], plans: {} })).toBe('sites');
  expect(furthestStep({ siteIds: ['s1'], plans: {} })).toBe('formules');
  expect(furthestStep({ siteIds: ['s1', 's2'], plans: { s1: 'free', s2: 'free' } })).toBe('formules');
  expect(furthestStep({ siteIds: ['s1', 's2'], plans: { s1: 'free', s2: 'paid' } })).toBe('verification');
});

test('The first paid site bears the base price of the category, the others the additional price', () => {
  const lines = [
    { code: 'base', categoryCode: 'region', amountCents: 550_000 },
    { code: 'base', categoryCode: 'department', amountCents: 450_000 },
    { code: 'additional_site', categoryCode: null, amountCents: 90_000 },
  ];
  expect(listPrice(lines, 'base', 'department')).toBe(450_000);
  expect(listPrice(lines, 'additional_site', 'department')).toBe(90_000);
  expect(listPrice(lines, 'physical_visits', 'department')).toBeUndefined();
  const draft = { siteIds: ['s1', 's2'], plans: { s2: 'paid' } } as const;
  const codes = (isBaseBought: boolean) => ['s1', 's2'].map((id) => paidPriceCode(id, draft, { isBaseBought }));
  expect(codes(false)).toEqual(['additional_site', 'base']);
  expect(codes(true)).toEqual(['additional_site', 'additional_site']);
});

test('The timeline has one step at which a living registration stands, and ends where it ended', () => {
  const way = (kind: Registration['kind'], state: Registration['state']) =>
    timelineOf({ kind, state, confirmedAt: null, isReleased: false }).map(
      ({ milestone, progress }) => `${milestone} ${progress}`,
    );
  expect(way('free', 'offered')).toEqual([
    'submitted done',
    'draw done',
    'offered todo',
    'confirmed upcoming',
    'audits upcoming',
    'results upcoming',
  ]);
  expect(way('paid', 'awaiting_commitment').slice(0, 2)).toEqual(['submitted done', 'payment todo']);
  expect(way('paid', 'published').every((step) => step.endsWith('done'))).toBe(true);
  expect(way('free', 'expired').at(-1)).toBe('expired ended');
  expect(way('free', 'waiting')[1]).toBe('waiting running');
  expect(way('paid', 'withdrawn')).toEqual(['submitted done', 'withdrawn ended']);
});

test('Digits are read as people type them', () => {
  expect(digitsOf('123 456 789\u00a000012')).toBe('12345678900012');
  expect(populationOf('12\u202f400')).toBe(12_400);
  expect(populationOf('  ')).toBeUndefined();
  expect(populationOf('douze')).toBeNaN();
});

test('Registrations closed before the announced date are told without a date', () => {
  const dates = { registrationOpensAt: '2026-11-02T08:00:00Z', registrationClosesAt: '2027-03-15T22:59:59Z' };
  const [november, april] = [new Date('2026-11-22T12:00:00Z'), new Date('2027-04-01T12:00:00Z')];
  expect(deadlineStageOf({ ...dates, state: 'registration' }, november)).toBe('open');
  expect(deadlineStageOf({ ...dates, state: 'draw' }, november)).toBe('closed');
  expect(deadlineStageOf({ ...dates, state: 'draw' }, april)).toBe('over');
  expect(deadlineStageOf({ ...dates, state: 'announced' }, new Date('2026-10-01T12:00:00Z'))).toBe('soon');
  expect(deadlineStageOf({ ...dates, state: 'field_work' }, new Date('2026-10-01T12:00:00Z'))).toBe('closed');
  expect(deadlineDateOf('closed', dates)).toBeNull();
  expect(deadlineDateOf('soon', dates)).toBe(dates.registrationOpensAt);
  expect(deadlineDateOf('over', dates)).toBe(dates.registrationClosesAt);
});

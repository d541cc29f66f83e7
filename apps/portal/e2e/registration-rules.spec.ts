import { deadlineDateOf, deadlineStageOf } from '../src/features/home/edition-facts.ts';
import { paymentOutcomeOf } from '../src/features/orders/payment-outcome.ts';
import { digitsOf, populationOf } from '../src/features/organisations/manual-structure-rules.ts';
import { nextStepOf } from '../src/features/organisations/next-step.ts';
import type { StructureSpace } from '../src/features/organisations/structure-space.ts';
import { listPrice, paidPriceCode } from '../src/features/registrations/plan-prices.ts';
import { chosenSites } from '../src/features/registrations/register/draft-choices.ts';
import { DraftSaver } from '../src/features/registrations/register/draft-saver.ts';
import type { FieldChange, SaveAnswer } from '../src/features/registrations/register/draft-saver.ts';
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
  price: { grossCents: 300_000, isDemonstration: true },
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

test('A selected structure is asked to confirm that it takes part, and no more once it has', () => {
  const selected = aRegistration({ kind: 'selected', state: 'selected' });
  const step = nextStepOf({
    structure: aStructure({ registrations: [selected] }),
    openEdition: { ...edition, state: 'draw' },
    results: [],
  });
  expect(step).toEqual({ kind: 'confirmSelection', registration: selected });
  expect(stepOf({ registrations: [selected], orders: [anOrder({})] })).toBe('pay');
  const before = { ...selected, edition: { ...selected.edition, id: 'e0' } };
  expect(stepOf({ registrations: [before] })).toBe('register');
  expect(stepOf({ registrations: [aRegistration({ kind: 'selected', state: 'confirmed' })] })).toBe('waitForAudits');
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

/** A saver whose sendings the test answers by hand. */
function aSaver() {
  const sent: (readonly FieldChange[])[] = [];
  const answers: ((answer: SaveAnswer | Error) => void)[] = [];
  const versions = new Map<string, number>();
  const saver = new DraftSaver({
    save: (changes) => {
      sent.push(changes);
      return new Promise((resolve, reject) => {
        answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
      });
    },
    versionOf: (name) => versions.get(name) ?? 0,
    isSignedOut: (error) => error instanceof Error && error.message === 'signed out',
    delayMs: 1,
    retryMs: 1,
  });
  return { saver, sent, answers, versions };
}

const saved: SaveAnswer = { kind: 'saved', conflicts: [] };

test('What is typed while a save is on its way is saved after it, over what was just saved', async () => {
  const { saver, sent, answers, versions } = aSaver();
  saver.set('contactName', 'Cam');
  const flushed = saver.flush();
  saver.set('contactName', 'Camille');
  versions.set('contactName', 4);
  answers[0]?.(saved);
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]).toEqual([{ name: 'contactName', value: 'Camille', knownVersion: 4 }]);
  answers[1]?.(saved);
  expect(await flushed).toBe(true);
  expect(saver.read().pending.size).toBe(0);
});

test('A save that fails loses nothing: it is tried again, and waits for whoever has to sign in first', async () => {
  const { saver, sent, answers } = aSaver();
  saver.set('contactPhone', '0123456789');
  const first = saver.flush();
  answers[0]?.(new Error('network'));
  expect(await first).toBe(false);
  expect(saver.read().state.kind).toBe('waiting');
  await expect.poll(() => sent.length).toBe(2);
  answers[1]?.(new Error('signed out'));
  await expect.poll(() => saver.read().state.kind).toBe('signed_out');
  saver.retry();
  await expect.poll(() => sent.length).toBe(3);
  answers[2]?.(saved);
  await expect.poll(() => saver.read().state.kind).toBe('idle');
  expect(sent[2]).toEqual([{ name: 'contactPhone', value: '0123456789', knownVersion: 0 }]);
});

test('An answer that met another is handed back, and put back when its author insists', async () => {
  const { saver, sent, answers, versions } = aSaver();
  saver.set('contactName', 'Karim');
  const flushed = saver.flush();
  versions.set('contactName', 2);
  answers[0]?.({ kind: 'saved', conflicts: [{ name: 'contactName', wanted: 'Karim' }] });
  await flushed;
  expect([...saver.read().conflicts]).toEqual([['contactName', 'Karim']]);
  saver.set('contactName', 'Karim');
  void saver.flush();
  expect(sent[1]).toEqual([{ name: 'contactName', value: 'Karim', knownVersion: 2 }]);
  expect(saver.read().conflicts.size).toBe(0);
  answers[1]?.(saved);
});

test('The chosen sites come in the order of the list, whatever the order of the clicks', () => {
  const values: Record<string, string> = { 'site.s2': 'paid', 'site.s1': 'free', 'site.s3': 'gratis' };
  expect(chosenSites(['s1', 's2', 's3', 's4'], (name) => values[name] ?? null)).toEqual([
    { siteId: 's1', choice: 'free' },
    { siteId: 's2', choice: 'paid' },
  ]);
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
  const sites = [
    { siteId: 's1', choice: 'undecided' },
    { siteId: 's2', choice: 'paid' },
  ] as const;
  const codes = (isBaseBought: boolean) => ['s1', 's2'].map((id) => paidPriceCode(id, sites, { isBaseBought }));
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

import type { PayerKind } from '../../payers/index.js';

/**
 * Rates of the main refinancing operations of the European Central Bank in force on the first day of half-years, in basis points (215 is 2.15 %), newest
 * first. A new one is added each January and July, from the bank's page of key interest rates.
 */
const refinancingRates: readonly { readonly halfYear: string; readonly basisPoints: number }[] = [
  { halfYear: '2026-01-01', basisPoints: 215 },
  { halfYear: '2025-07-01', basisPoints: 215 },
  { halfYear: '2025-01-01', basisPoints: 315 },
  { halfYear: '2024-07-01', basisPoints: 425 },
  { halfYear: '2024-01-01', basisPoints: 450 },
  { halfYear: '2023-07-01', basisPoints: 400 },
  { halfYear: '2023-01-01', basisPoints: 250 },
  { halfYear: '2022-07-01', basisPoints: 0 },
];

/** Code de la commande publique, article R2192-31, for public payers; code de commerce, article L441-10, for the others, where nothing else was agreed. */
const surcharges: Readonly<Record<'public' | 'private', number>> = { public: 800, private: 1000 };

/** Owed once for each invoice that is late (code de la commande publique, article D2192-35; code de commerce, article D441-5). */
export const indemnityCents = 4_000;

/** What was left to pay of an invoice, with tax, from a day on (YYYY-MM-DD). */
export interface OpenFrom {
  readonly from: string;
  readonly openCents: number;
}

/** Interest of a stretch of days at one rate. */
export interface InterestStretch {
  readonly halfYear: string;
  readonly days: number;
  readonly basisPoints: number;
  /** False when the table does not know the rate of the half-year yet: then the last known one was taken, which must be said. */
  readonly isRateKnown: boolean;
}

export interface LateInterest {
  readonly daysLate: number;
  readonly interestCents: number;
  readonly indemnityCents: number;
  readonly stretches: readonly InterestStretch[];
}

const none: LateInterest = { daysLate: 0, interestCents: 0, indemnityCents: 0, stretches: [] };

/**
 * What a late payer owes besides its invoice: interest on what was open each day with tax, from the day after the last day to pay, by days of 365 a year,
 * rounded half up once; and the indemnity. A public payer's rate is the one of the half-year in which it became late, for as long as it is (article R2192-31);
 * the others' follows each half-year (article L441-10). Computed and shown; a person decides whether to claim it.
 * @param balances what was open, oldest first; the first from before it was late
 * @param until YYYY-MM-DD, the last day that counts
 */
export function lateInterest(
  kind: PayerKind,
  {
    dueOn,
    balances,
    until,
  }: { readonly dueOn: string; readonly balances: readonly OpenFrom[]; readonly until: string },
): LateInterest {
  const first = dayNumber(dueOn) + 1;
  const last = dayNumber(until);
  const daysLate = lastLateDay(balances, first, last) - first + 1;
  if (daysLate <= 0) return none;
  const stretches = new Map<string, InterestStretch>();
  // In hundredths of a cent times 365 days, exact: floats would round thirds of a cent now and then.
  let owed = 0n;
  for (let day = first; day < first + daysLate; day += 1) {
    const openCents = openOn(balances, day);
    const halfYear = halfYearOf(kind === 'private' ? day : first);
    const rate = rateOf(kind, halfYear);
    owed += BigInt(openCents) * BigInt(rate.basisPoints);
    stretches.set(halfYear, { ...rate, halfYear, days: (stretches.get(halfYear)?.days ?? 0) + 1 });
  }
  const divisor = 10_000n * 365n;
  const interestCents = Number((2n * owed + divisor) / (2n * divisor));
  return { daysLate, interestCents, indemnityCents, stretches: [...stretches.values()] };
}

const dayMilliseconds = 86_400_000;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMilliseconds;
}

function openOn(balances: readonly OpenFrom[], day: number): number {
  return balances.findLast(({ from }) => dayNumber(from) <= day)?.openCents ?? 0;
}

/** Lateness ends on the day before nothing was left to pay any more. */
function lastLateDay(balances: readonly OpenFrom[], first: number, last: number): number {
  let day = last;
  while (day >= first && openOn(balances, day) <= 0) day -= 1;
  return day;
}

/** The first day of the half-year of a day. */
function halfYearOf(day: number): string {
  const [year, month] = new Date(day * dayMilliseconds).toISOString().split('-');
  return `${year}-${Number(month) <= 6 ? '01' : '07'}-01`;
}

function rateOf(kind: PayerKind, halfYear: string): Pick<InterestStretch, 'basisPoints' | 'isRateKnown'> {
  const known = refinancingRates.find((rate) => rate.halfYear === halfYear);
  const rate = known ?? refinancingRates.find((each) => each.halfYear <= halfYear) ?? refinancingRates.at(-1);
  const surcharge = surcharges[kind === 'private' ? 'private' : 'public'];
  return { basisPoints: (rate?.basisPoints ?? 0) + surcharge, isRateKnown: known !== undefined };
}

import type { OpenEdition } from './open-edition.js';

const BASIS_POINTS = 10_000;

/** An amount with VAT, in cents, rounded half up as on the order. */
export function grossOf(netCents: number, vatBasisPoints: number): number {
  return netCents + Math.floor((netCents * vatBasisPoints) / BASIS_POINTS + 0.5);
}

/** The cheapest participation, in cents before VAT; null when the list has no price yet. */
export function lowestPriceOf(prices: OpenEdition['priceList']): number | null {
  const amounts = prices.lines.filter(({ code }) => code === 'base').map(({ amountCents }) => amountCents);
  return amounts.length === 0 ? null : Math.min(...amounts);
}

/** Audits every site receives: optional channels do not count. */
export function auditsPerSite(channels: OpenEdition['channels']): number {
  return channels.filter(({ isOptional }) => !isOptional).reduce((sum, { audits }) => sum + audits, 0);
}

/** `closed`: over before the announced date, so that no date can be told. */
export type DeadlineStage = 'soon' | 'open' | 'over' | 'closed';

/** Where we stand with the registrations: the state and the deadline decide, the dates tell which of the closed stages it is. */
export function deadlineStageOf(
  edition: Pick<OpenEdition, 'state' | 'registrationOpensAt' | 'registrationClosesAt'>,
  now: Date,
): DeadlineStage {
  if (edition.state === 'registration' && now <= new Date(edition.registrationClosesAt)) return 'open';
  const isBefore = edition.state === 'draft' || edition.state === 'announced';
  if (isBefore && now < new Date(edition.registrationOpensAt)) return 'soon';
  return now < new Date(edition.registrationClosesAt) ? 'closed' : 'over';
}

/** The date that belongs to a stage, RFC 3339; null where none can be told. */
export function deadlineDateOf(
  stage: DeadlineStage,
  edition: Pick<OpenEdition, 'registrationOpensAt' | 'registrationClosesAt'>,
): string | null {
  if (stage === 'closed') return null;
  return stage === 'soon' ? edition.registrationOpensAt : edition.registrationClosesAt;
}

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

export type DeadlineStage = 'soon' | 'open' | 'over';

/** Where we stand with the registrations: the state decides, the dates tell which of the two closed stages it is. */
export function deadlineStageOf(edition: Pick<OpenEdition, 'state' | 'registrationOpensAt'>, now: Date): DeadlineStage {
  if (edition.state === 'registration') return 'open';
  return now < new Date(edition.registrationOpensAt) ? 'soon' : 'over';
}

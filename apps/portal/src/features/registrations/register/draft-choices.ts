/** The field of a site, as the server names it. */
export function siteField(siteId: string): string {
  return `site.${siteId}`;
}

export type SiteChoice = 'undecided' | 'free' | 'paid' | 'paid_with_visits';

/** A site of the registration with what is chosen for it. */
export interface ChosenSite {
  readonly siteId: string;
  readonly choice: SiteChoice;
}

/** Reads the chosen sites in the order of the structure's list: the first paid one bears the base price. */
export function chosenSites(
  siteIds: readonly string[],
  valueOf: (field: string) => string | null,
): readonly ChosenSite[] {
  return siteIds.flatMap((siteId) => {
    const choice = valueOf(siteField(siteId));
    return isChoice(choice) ? [{ siteId, choice }] : [];
  });
}

function isChoice(value: string | null): value is SiteChoice {
  return value === 'undecided' || value === 'free' || value === 'paid' || value === 'paid_with_visits';
}

export function isPaid({ choice }: ChosenSite): boolean {
  return choice === 'paid' || choice === 'paid_with_visits';
}

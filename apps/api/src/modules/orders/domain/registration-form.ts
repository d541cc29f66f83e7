/** A payer of an order with what its invoices must bear, and the sites that it pays for. */
export interface ChosenPayer {
  readonly payerId: string;
  readonly serviceCode: string | null;
  readonly commitmentNumber: string | null;
  readonly contractNumber: string | null;
  readonly siteIds: readonly string[];
}

/** What the form of a registration asks for. */
export interface RegistrationForm {
  readonly freeSiteId: string | null;
  readonly paidSites: readonly { readonly siteId: string; readonly physicalVisits: boolean }[];
  /** Who pays for which of the paid sites; none when the organisation pays for all of them itself. */
  readonly payers?: readonly ChosenPayer[];
  readonly staffInformed: boolean;
  readonly dataProtectionRead: boolean;
}

export type FormProblem =
  'no_site' | 'too_many_sites' | 'site_twice' | 'site_without_payer' | 'staff_not_informed' | 'data_protection_unread';

/** Sites one form may hold; a larger network sends several. */
export const mostSites = 200;

/** The first thing to mend in a form, in the order of the page; null when it can be sent. */
export function problemOf(form: RegistrationForm): FormProblem | null {
  const siteIds = siteIdsOf(form);
  if (siteIds.length === 0) return 'no_site';
  if (siteIds.length > mostSites) return 'too_many_sites';
  if (new Set(siteIds).size < siteIds.length) return 'site_twice';
  if (!hasOnePayerEach(form)) return 'site_without_payer';
  if (!form.staffInformed) return 'staff_not_informed';
  if (!form.dataProtectionRead) return 'data_protection_unread';
  return null;
}

/** Every site of a form, the free one first. */
export function siteIdsOf({ freeSiteId, paidSites }: Pick<RegistrationForm, 'freeSiteId' | 'paidSites'>): string[] {
  const paid = paidSites.map(({ siteId }) => siteId);
  return freeSiteId === null ? paid : [freeSiteId, ...paid];
}

/** Every paid site is paid by one payer, and no payer is named for nothing. */
function hasOnePayerEach({ paidSites, payers = [] }: RegistrationForm): boolean {
  if (payers.length === 0) return true;
  const paid = paidSites.map(({ siteId }) => siteId).sort();
  const shared = payers.flatMap(({ siteIds }) => siteIds).sort();
  return payers.every(({ siteIds }) => siteIds.length > 0) && paid.join() === shared.join();
}

const longestName = 200;
const longestCity = 100;

/** Sites of one organisation: more than the largest network has, and a bound to what one space can be filled with. */
export const mostSites = 1000;

/** What a person typed for a site. */
export interface TypedSite {
  readonly name: string;
  readonly isCentral: boolean;
  readonly isCertified: boolean;
  readonly hasSocialAccount: boolean;
  readonly postcode?: string | null;
  readonly city?: string | null;
}

/** The same once checked: trimmed, empty texts as null. */
export interface CheckedSite {
  readonly name: string;
  readonly isCentral: boolean;
  readonly isCertified: boolean;
  readonly hasSocialAccount: boolean;
  readonly postcode: string | null;
  readonly city: string | null;
}

export type SiteProblem =
  'name_missing' | 'name_too_long' | 'postcode_invalid' | 'city_too_long' | 'name_taken' | 'too_many_sites';

/** Checks what a person typed for a site: the checked site, or the first problem in the order of the form. */
export function checkTypedSite({
  isCentral,
  isCertified,
  hasSocialAccount,
  ...typed
}: TypedSite): CheckedSite | SiteProblem {
  const name = tidy(typed.name);
  if (name === '') return 'name_missing';
  if (name.length > longestName) return 'name_too_long';
  const postcode = typed.postcode?.replace(/\s/g, '') || null;
  if (postcode !== null && !/^\d{5}$/.test(postcode)) return 'postcode_invalid';
  const city = tidy(typed.city ?? '') || null;
  if (city !== null && city.length > longestCity) return 'city_too_long';
  return { name, isCentral, isCertified, hasSocialAccount, postcode, city };
}

/** Whether two sites are described alike: the same form sent twice is one site. */
export function isSameSite(one: CheckedSite, other: CheckedSite): boolean {
  return (
    one.name === other.name &&
    one.isCentral === other.isCentral &&
    one.isCertified === other.isCertified &&
    one.hasSocialAccount === other.hasSocialAccount &&
    one.postcode === other.postcode &&
    one.city === other.city
  );
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

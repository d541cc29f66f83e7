/** What a participant tells of a site, as both sides of a change hold it. */
export interface ToldDetails {
  readonly contacts: readonly {
    readonly name: string;
    readonly role: string;
    readonly email: string;
    readonly phone: string;
  }[];
  readonly phone: string;
  readonly email: string;
  readonly postalAddress: string;
  readonly website: string;
  readonly hasSocialAccount: boolean;
  readonly socialAccounts: readonly string[];
  readonly openingHours: readonly { readonly day: Weekday; readonly hours: string }[];
  readonly closures: readonly { readonly from: string; readonly to: string }[];
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

const PARTS = [
  'contacts',
  'phone',
  'email',
  'postalAddress',
  'website',
  'hasSocialAccount',
  'socialAccounts',
  'openingHours',
  'closures',
] as const;

export type DetailsPart = (typeof PARTS)[number];

const KEYS = ['name', 'role', 'email', 'phone', 'day', 'hours', 'from', 'to'];

/** The parts in which two descriptions differ, in the order of the form. */
export function changedParts(before: ToldDetails, after: ToldDetails): DetailsPart[] {
  return PARTS.filter((part) => written(before[part]) !== written(after[part]));
}

function written(value: ToldDetails[DetailsPart]): string {
  return JSON.stringify(value, KEYS);
}

/** Somebody to write to about a participation. */
export interface ContactPerson {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
}

/** Days a site is closed to the public, both included, as `2027-05-14`. */
export interface Closure {
  readonly from: string;
  readonly to: string;
}

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Opening hours of a day, as `09:00-12:00, 13:30-17:00`; empty on a day the site stays closed. */
export interface DayHours {
  readonly day: Weekday;
  readonly hours: string;
}

/** What a participant tells of one site: whom to contact, where each channel is found, and when the site is open. */
export interface ParticipationDetails {
  readonly contacts: readonly ContactPerson[];
  readonly phone: string;
  readonly email: string;
  readonly postalAddress: string;
  readonly website: string;
  /** A site without an account has no social channel: it is absent, not scored as zero. */
  readonly hasSocialAccount: boolean;
  readonly socialAccounts: readonly string[];
  readonly openingHours: readonly DayHours[];
  readonly closures: readonly Closure[];
}

/** What is known of a site as its registration is sent: the referent. */
export function firstDetails(referent: ContactPerson, hasSocialAccount: boolean): ParticipationDetails {
  return {
    contacts: [referent],
    phone: '',
    email: '',
    postalAddress: '',
    website: '',
    hasSocialAccount,
    socialAccounts: [],
    openingHours: weekdays.map((day) => ({ day, hours: '' })),
    closures: [],
  };
}

/** Whether two descriptions say the same. */
export function isSameDetails(one: ParticipationDetails, other: ParticipationDetails): boolean {
  return changedParts(one, other).length === 0;
}

/** The parts in which two descriptions differ, in the order of the form. */
export function changedParts(one: ParticipationDetails, other: ParticipationDetails): DetailsPart[] {
  return detailParts.filter((part) => written(one[part]) !== written(other[part]));
}

/** The database keeps the keys of an object in an order of its own: they are written in ours. */
const innerKeys = ['name', 'role', 'email', 'phone', 'day', 'hours', 'from', 'to'];

function written(part: ParticipationDetails[keyof ParticipationDetails]): string {
  return JSON.stringify(part, innerKeys);
}

/** The parts of a description, in the order of the form. */
export const detailParts = [
  'contacts',
  'phone',
  'email',
  'postalAddress',
  'website',
  'hasSocialAccount',
  'socialAccounts',
  'openingHours',
  'closures',
] as const satisfies readonly (keyof ParticipationDetails)[];
export type DetailsPart = (typeof detailParts)[number];

import { isEmail, isPhone, isSitePhone } from './contact-shapes.js';
import {
  type Closure,
  type ContactPerson,
  type DayHours,
  type ParticipationDetails,
  weekdays,
} from './participation-details.js';

export type DetailsProblemCode =
  | 'contacts_missing'
  | 'contacts_many'
  | 'name_missing'
  | 'role_missing'
  | 'email_invalid'
  | 'phone_invalid'
  | 'website_invalid'
  | 'text_long'
  | 'accounts_missing'
  | 'accounts_many'
  | 'hours_invalid'
  | 'closure_invalid'
  | 'closures_many';

/** The first thing to mend, with the path of its field, such as `contacts.0.email`. */
export interface DetailsProblem {
  readonly field: string;
  readonly code: DetailsProblemCode;
}

const most = { contacts: 5, accounts: 10, closures: 50, characters: 300 } as const;

const span = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;

/** Checks what a person typed: the description tidied, or the first problem in the order of the form. */
export function checkDetails(typed: ParticipationDetails): ParticipationDetails | DetailsProblem {
  const details = tidied(typed);
  return problemOf(details) ?? details;
}

/** Whether the check found a problem. */
export function isProblem(checked: ParticipationDetails | DetailsProblem): checked is DetailsProblem {
  return 'code' in checked;
}

function problemOf(details: ParticipationDetails): DetailsProblem | null {
  return (
    contactsProblem(details.contacts) ??
    (details.phone === '' || isSitePhone(details.phone) ? null : { field: 'phone', code: 'phone_invalid' }) ??
    (details.email === '' || isEmail(details.email) ? null : { field: 'email', code: 'email_invalid' }) ??
    (details.website === '' || isWebAddress(details.website) ? null : { field: 'website', code: 'website_invalid' }) ??
    accountsProblem(details) ??
    hoursProblem(details.openingHours) ??
    closuresProblem(details.closures) ??
    lengthProblem(details)
  );
}

function contactsProblem(contacts: readonly ContactPerson[]): DetailsProblem | null {
  if (contacts.length === 0) return { field: 'contacts', code: 'contacts_missing' };
  if (contacts.length > most.contacts) return { field: 'contacts', code: 'contacts_many' };
  for (const [index, { name, role, email, phone }] of contacts.entries()) {
    const of = (field: string, code: DetailsProblemCode): DetailsProblem => ({
      field: `contacts.${index}.${field}`,
      code,
    });
    if (name === '') return of('name', 'name_missing');
    if (role === '') return of('role', 'role_missing');
    if (!isEmail(email)) return of('email', 'email_invalid');
    if (!isPhone(phone)) return of('phone', 'phone_invalid');
  }
  return null;
}

function accountsProblem({ hasSocialAccount, socialAccounts }: ParticipationDetails): DetailsProblem | null {
  if (hasSocialAccount && socialAccounts.length === 0) return { field: 'socialAccounts', code: 'accounts_missing' };
  return socialAccounts.length > most.accounts ? { field: 'socialAccounts', code: 'accounts_many' } : null;
}

function hoursProblem(days: readonly DayHours[]): DetailsProblem | null {
  const wrong = days.findIndex(({ hours }) => hours !== '' && !areHours(hours));
  return wrong === -1 ? null : { field: `openingHours.${wrong}.hours`, code: 'hours_invalid' };
}

/** Spans one after the other: each begins after the end of the one before it. */
function areHours(text: string): boolean {
  const spans = text.split(', ');
  if (!spans.every((part) => span.test(part))) return false;
  const times = spans.flatMap((part) => part.split('-'));
  return times.every((time, index) => index === 0 || time > (times[index - 1] ?? ''));
}

function closuresProblem(closures: readonly Closure[]): DetailsProblem | null {
  if (closures.length > most.closures) return { field: 'closures', code: 'closures_many' };
  const wrong = closures.findIndex(({ from, to }) => !isDay(from) || !isDay(to) || from > to);
  return wrong === -1 ? null : { field: `closures.${wrong}.from`, code: 'closure_invalid' };
}

function lengthProblem(details: ParticipationDetails): DetailsProblem | null {
  const texts: [string, string][] = [
    ...details.contacts.flatMap(({ name, role }, index): [string, string][] => [
      [`contacts.${index}.name`, name],
      [`contacts.${index}.role`, role],
    ]),
    ['postalAddress', details.postalAddress],
    ['website', details.website],
    ...details.socialAccounts.map((account): [string, string] => ['socialAccounts', account]),
  ];
  const long = texts.find(([, text]) => text.length > most.characters);
  return long === undefined ? null : { field: long[0], code: 'text_long' };
}

function tidied(typed: ParticipationDetails): ParticipationDetails {
  return {
    contacts: typed.contacts.map(({ name, role, email, phone }) => ({
      name: oneLine(name),
      role: oneLine(role),
      email: oneLine(email),
      phone: oneLine(phone),
    })),
    phone: oneLine(typed.phone),
    email: oneLine(typed.email),
    postalAddress: typed.postalAddress.trim(),
    website: oneLine(typed.website),
    hasSocialAccount: typed.hasSocialAccount,
    socialAccounts: typed.hasSocialAccount ? typed.socialAccounts.map(oneLine).filter((account) => account !== '') : [],
    openingHours: weekdays.map((day) => ({
      day,
      hours: spacedHours(typed.openingHours.find((known) => known.day === day)?.hours ?? ''),
    })),
    closures: typed.closures
      .filter(({ from, to }) => from !== '' || to !== '')
      .map(({ from, to }) => ({ from, to: to === '' ? from : to })),
  };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Hours as people write them, `9h-12h30 / 14h - 17h`, in the one way they are kept. */
function spacedHours(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[–—]|à|to/g, '-')
    .replace(/\/|;|et|and/g, ',');
  return plain
    .split(',')
    .filter((part) => part !== '')
    .map((part) => part.split('-').map(clock).join('-'))
    .join(', ');
}

function clock(text: string): string {
  const [, hours, minutes] = /^(\d{1,2})(?:[h:](\d{2})?)?$/.exec(text) ?? [];
  return hours === undefined ? text : `${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^\s/]+\.[^\s/]+/.test(text);
}

/** A day that exists, as `2027-02-28`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && text === isoDay(instant);
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

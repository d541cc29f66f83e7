/** The tasks of a registration in the order in which they are listed. */
export const draftTaskCodes = ['structure', 'sites', 'contact', 'staff', 'data', 'check'] as const;
export type DraftTaskCode = (typeof draftTaskCodes)[number];

/** What a draft asks for, field by field; a site has a field of its own, `site.<id>`. Ticks hold `yes` or nothing. */
const fixedFields = {
  structureChecked: 'tick',
  contactName: 'text',
  contactRole: 'text',
  contactEmail: 'text',
  contactPhone: 'text',
  staffInformed: 'tick',
  dataProtectionRead: 'tick',
} as const;

export type FixedField = keyof typeof fixedFields;

/** What is chosen for a site: in the registration but no formula yet, or one of the formulas. */
export const siteChoices = ['undecided', 'free', 'paid', 'paid_with_visits'] as const;
export type SiteChoice = (typeof siteChoices)[number];

/** One field as it was last written: what, as which version of the draft, by whom, from which device and when (RFC 3339). */
export interface DraftField {
  readonly value: string | null;
  readonly version: number;
  readonly by: string;
  readonly device: string;
  readonly at: string;
}

export type DraftFields = Readonly<Record<string, DraftField>>;

/** Longest text a field keeps. */
export const longestText = 200;

/** Fields a draft may hold: the largest network has that many sites. */
export const mostFields = 1010;

const siteFieldName = /^site\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The field of a site. */
export function siteField(siteId: string): string {
  return `site.${siteId}`;
}

/** The site whose field it is, or null. */
export function siteOfField(name: string): string | null {
  return siteFieldName.exec(name)?.[1] ?? null;
}

/**
 * Whether a field may hold a value. What is half typed may be kept, such as the beginning of an address: only sending asks for more.
 * @param value null empties the field
 */
export function canHold(name: string, value: string | null): boolean {
  const isFixed = Object.hasOwn(fixedFields, name);
  if (!isFixed && siteOfField(name) === null) return false;
  const kind = isFixed ? fixedFields[name as FixedField] : 'site';
  if (value === null) return true;
  if (kind === 'site') return (siteChoices as readonly string[]).includes(value);
  return kind === 'tick' ? value === 'yes' : value.length <= longestText;
}

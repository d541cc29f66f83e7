import { createTranslator, formatDate, formatDateTime, type Language } from '@barometer/messages';

/** What a message may say of its reader's participation. */
export const mergeFieldCodes = [
  'person',
  'organisation',
  'category',
  'sites',
  'references',
  'edition',
  'deadline',
  'closing',
  'details',
  'results',
] as const;

export type MergeField = (typeof mergeFieldCodes)[number];

/** The name of each field in each language. Accents and capitals do not matter, and either name serves in both languages. */
export const mergeFields = Object.fromEntries(
  mergeFieldCodes.map((code) => [code, { fr: nameOf(code, 'fr'), en: nameOf(code, 'en') }]),
) as Readonly<Record<MergeField, Readonly<Record<Language, string>>>>;

/** What the fields of one letter hold; null where there is nothing to say. */
export interface MergeValues {
  readonly person: string;
  readonly organisation: string;
  readonly category: Readonly<Record<Language, string>>;
  readonly sites: readonly string[];
  readonly references: readonly string[];
  readonly edition: string;
  /** Until when the offer of a place is to be answered, the earliest where there are several. */
  readonly deadline: Date | null;
  readonly closing: Date;
  readonly details: Date | null;
  readonly results: Date;
}

/** A name that was another once: messages saved with it are read as before. */
const earlierNames: readonly [string, MergeField][] = [['site', 'sites']];

const field = /\{([^{}]*)\}/g;
const byName = new Map([
  ...earlierNames,
  ...mergeFieldCodes.flatMap((code) =>
    Object.values(mergeFields[code]).map((name): [string, MergeField] => [plain(name), code]),
  ),
]);

/** The names between braces that are no field of ours, as they were typed, each once; a brace without its other half is one. */
export function unknownFields(text: string): string[] {
  const names = [...text.matchAll(field)].map(([, name = '']) => name).filter((name) => !byName.has(plain(name)));
  const alone = text.replaceAll(field, '').match(/[{}]/g) ?? [];
  return [...new Set([...names, ...alone])];
}

/** The fields that a text has. */
export function fieldsIn(text: string): ReadonlySet<MergeField> {
  return new Set([...text.matchAll(field)].flatMap(([, name = '']) => byName.get(plain(name)) ?? []));
}

/** The fields of a text that have nothing to say in a letter. */
export function missingIn(text: string, values: MergeValues): MergeField[] {
  return [...fieldsIn(text)].filter((one) => valueOf(one, values, 'fr') === null);
}

/**
 * Puts the values in the place of the fields, in the reader's language.
 * @throws when a field is unknown or has nothing to say: a letter with a gap must not leave
 */
export function fillFields(text: string, values: MergeValues, language: Language): string {
  if (unknownFields(text).length > 0) throw new Error(`Unknown fields: ${unknownFields(text).join(', ')}`);
  return text.replaceAll(field, (_, name: string) => {
    const code = byName.get(plain(name));
    const value = code === undefined ? null : valueOf(code, values, language);
    if (value === null) throw new Error(`The field ${name} has no value.`);
    return value;
  });
}

function valueOf(code: MergeField, values: MergeValues, language: Language): string | null {
  const list = (items: readonly string[]): string | null =>
    items.length === 0 ? null : new Intl.ListFormat(language, { type: 'conjunction' }).format([...new Set(items)]);
  const all: Record<MergeField, () => string | null> = {
    person: () => values.person,
    organisation: () => values.organisation,
    category: () => values.category[language],
    sites: () => list(values.sites),
    references: () => list(values.references),
    edition: () => values.edition,
    deadline: () => (values.deadline === null ? null : formatDateTime(values.deadline, language)),
    closing: () => formatDateTime(values.closing, language),
    details: () => (values.details === null ? null : formatDate(values.details, language)),
    results: () => formatDate(values.results, language),
  };
  return all[code]();
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}

function nameOf(code: MergeField, language: Language): string {
  return createTranslator(language)(`messaging:form.fieldName.${code}`);
}

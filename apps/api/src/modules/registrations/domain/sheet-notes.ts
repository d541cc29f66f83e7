import {
  createTranslator,
  formatDate,
  formatDateTime,
  formatNumber,
  type Language,
  type Translator,
} from '@barometer/messages';
import type { RegistrationFilter } from './registration-filter.js';
import { type ExportedEdition, markOf } from './registration-sheet.js';

export interface NotedExport {
  readonly edition: ExportedEdition;
  readonly filter: RegistrationFilter;
  readonly rowCount: number;
  readonly asOf: Date;
}

/** The lines of the second sheet: which edition, when, how many rows, which filters, and whether the data are real. */
export function sheetNotes({ edition, filter, rowCount, asOf }: NotedExport, language: Language): string[][] {
  const t = createTranslator(language);
  const filters = filterLines(edition, filter, language);
  const mark = markOf(edition, t);
  return [
    [t('control:export.note.title')],
    ...(mark === null ? [] : [[t('control:export.note.mark'), mark]]),
    [t('control:export.note.edition'), edition.name],
    [t('control:export.note.asOf'), formatDateTime(asOf, language)],
    [t('control:export.note.rows'), formatNumber(rowCount, language)],
    ...(filters.length === 0 ? [[t('control:export.note.filters'), t('control:export.note.none')]] : filters),
  ];
}

/** What each filter of a list says, with its name, in the reader's language. */
export function filterLines(edition: ExportedEdition, filter: RegistrationFilter, language: Language): string[][] {
  const t = createTranslator(language);
  const says = saysOf(edition, filter, language, t);
  return (Object.keys(says) as (keyof typeof says)[]).flatMap((name) => {
    const text = says[name];
    return text === null ? [] : [[t(`control:export.note.${name}`), text]];
  });
}

function saysOf(edition: ExportedEdition, filter: RegistrationFilter, language: Language, t: Translator) {
  const label = language === 'fr' ? 'labelFr' : 'labelEn';
  const { kind, state, category, territory, isFirstTime, from, to, search } = filter;
  return {
    kind: kind ? t(`states:registrationKind.${kind}`) : null,
    state: state ? t(`states:registration.${state}`) : null,
    category: category ? (edition.categories[category]?.[label] ?? category) : null,
    territory: territory ? (edition.territories.find(({ code }) => code === territory)?.[label] ?? territory) : null,
    isFirstTime: typeof isFirstTime === 'boolean' ? t(isFirstTime ? 'control:export.yes' : 'control:export.no') : null,
    from: from ? formatDate(`${from}T12:00:00Z`, language) : null,
    to: to ? formatDate(`${to}T12:00:00Z`, language) : null,
    search: search ? search : null,
  } satisfies Record<keyof RegistrationFilter, string | null>;
}

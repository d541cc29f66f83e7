import type { RegistrationFilter } from '../../../gql/graphql.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { ConsoleEdition } from '../console-edition.js';

/** A segment in words: "Gratuite, En attente du tirage, Bretagne". */
export function useSegmentWords(edition: ConsoleEdition): (segment: RegistrationFilter) => string {
  const t = useTexts();
  const format = useFormats();
  const label = useLanguage() === 'fr' ? 'labelFr' : 'labelEn';
  const named = (items: ConsoleEdition['categories'], code: string) =>
    items.find((item) => item.code === code)?.[label] ?? code;
  const day = (text: string) => format.date(`${text}T12:00:00Z`);
  return ({ kind, state, category, territory, isFirstTime, from, to, search }) => {
    const words = [
      ...(kind ? [t(`states:registrationKind.${kind}`)] : []),
      ...(state ? [t(`states:registration.${state}`)] : []),
      ...(category ? [named(edition.categories, category)] : []),
      ...(territory ? [named(edition.territories, territory)] : []),
      ...(typeof isFirstTime === 'boolean'
        ? [t(isFirstTime ? 'control:counts.firstTimer' : 'control:counts.returning')]
        : []),
      ...(from ? [`${t('control:filter.from')} ${day(from)}`] : []),
      ...(to ? [`${t('control:filter.to')} ${day(to)}`] : []),
      ...(search ? [t('messaging:segment.search', { search })] : []),
    ];
    return words.length === 0 ? t('messaging:segment.everyone') : words.join(', ');
  };
}

import { periodText } from '../../i18n/period-text.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { FactList } from '../../ui/fact-list.js';
import type { Published } from './published-edition.js';

const BEFORE = ['registrationOpensAt', 'registrationClosesAt', 'beaconAt', 'offersAt', 'detailsDueAt'] as const;

/** When things happen, in their order, as it is now in force. */
export function PublishedDates({ edition }: { readonly edition: Published['edition'] }) {
  const t = useTexts();
  const format = useFormats();
  const { fieldWorkWindows, visitCapacity } = edition;
  const moments = BEFORE.flatMap((field) => {
    const instant = edition[field];
    return instant ? [{ label: t(`editionSettings:field.${field}`), value: format.dateTime(instant) }] : [];
  });
  return (
    <FactList
      facts={[
        ...moments,
        ...fieldWorkWindows.map((window, index) => ({
          label: t('editionSettings:field.window', { number: index + 1 }),
          value: periodText(t, format, window),
        })),
        { label: t('editionSettings:field.resultsAt'), value: format.dateTime(edition.resultsAt) },
        {
          label: t('editionSettings:form.visits'),
          value:
            typeof visitCapacity === 'number'
              ? t('editionSettings:amendments.sites', { count: visitCapacity, shown: format.number(visitCapacity) })
              : t('editionSettings:amendments.noLimit'),
        },
      ]}
    />
  );
}

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FactList } from '../../../ui/fact-list.js';
import type { ConsoleEdition } from '../console-edition.js';

export function EditionDates({ edition }: { readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const format = useFormats();
  const { registrationOpensAt, registrationClosesAt, beaconAt, offersAt, detailsDueAt, fieldWorkWindows, resultsAt } =
    edition;
  const after = [
    { label: t('editionSettings:field.beaconAt'), instant: beaconAt },
    { label: t('editionSettings:field.offersAt'), instant: offersAt },
    { label: t('editionSettings:field.detailsDueAt'), instant: detailsDueAt },
  ].flatMap(({ label, instant }) => (instant ? [{ label, value: format.dateTime(instant) }] : []));
  return (
    <FactList
      facts={[
        { label: t('console:edition.opens'), value: format.dateTime(registrationOpensAt) },
        { label: t('console:edition.closes'), value: format.dateTime(registrationClosesAt) },
        ...after,
        {
          label: t('console:edition.fieldWork'),
          value: fieldWorkWindows.map(({ startsAt, endsAt }) => (
            <span key={startsAt}>
              {t('console:edition.fieldWorkRange', { from: format.date(startsAt), to: format.date(endsAt) })}
              <br />
            </span>
          )),
        },
        { label: t('console:edition.resultsOn'), value: format.date(resultsAt) },
      ]}
    />
  );
}

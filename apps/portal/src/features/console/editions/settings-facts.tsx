import { useQuery } from '@apollo/client/react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FactList } from '../../../ui/fact-list.js';
import { TextLink } from '../../../ui/text-link.js';
import type { ConsoleEdition } from '../console-edition.js';
import { PLACES } from './places.js';

/** The settings that are no dates, in short, with the way to all of them. */
export function SettingsFacts({ edition }: { readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormats();
  const { id, state, freePlaces, strata, territories, visitCapacity, beacon, beaconAt } = edition;
  const reserved = strata.reduce((sum, { places }) => sum + places, 0);
  const added = (useQuery(PLACES, { variables: { editionId: id } }).data?.places.total ?? 0) - freePlaces;
  const params = { language, editionId: id };
  return (
    <>
      <FactList
        facts={[
          {
            label: t('editionSettings:field.freePlaces'),
            value: t('editionSettings:field.reserved', {
              reserved: format.number(reserved),
              total: format.number(freePlaces),
              open: format.number(Math.max(0, freePlaces - reserved)),
            }),
            ...(added > 0 ? { hint: t('console:edition.placesAddedSince', { count: added }) } : {}),
          },
          {
            label: t('editionSettings:form.territories'),
            value: territories.map((territory) => territory[language === 'fr' ? 'labelFr' : 'labelEn']).join(', '),
          },
          {
            label: t('editionSettings:form.visits'),
            value:
              typeof visitCapacity === 'number'
                ? t('editionSettings:amendments.sites', { count: visitCapacity, shown: format.number(visitCapacity) })
                : t('editionSettings:amendments.noLimit'),
          },
          {
            label: t('editionSettings:form.draw'),
            value: beacon
              ? t(`editionSettings:beacon.${beacon.kind === 'drand' ? 'drand' : 'announced'}`)
              : t('editionSettings:beacon.none'),
            ...(beaconAt ? { hint: format.dateTime(beaconAt) } : {}),
          },
        ]}
      />
      {state === 'draft' ? (
        <p>
          <TextLink to="/$language/operateur/editions/$editionId/reglages" params={params}>
            {t('editionSettings:form.open')}
          </TextLink>
        </p>
      ) : null}
      <p>
        <TextLink to="/$language/operateur/editions/$editionId/differences" params={params}>
          {t('editionSettings:differences.open')}
        </TextLink>
      </p>
    </>
  );
}

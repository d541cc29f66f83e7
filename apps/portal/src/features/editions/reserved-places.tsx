import { categoryName } from '../../i18n/category-name.js';
import { regionName } from '../../i18n/region-names.js';
import { territoryName } from '../../i18n/stratum-name.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import type { Published } from './published-edition.js';

/** Places reserved for each category in each territory, and what is left for all. */
export function ReservedPlaces({ published }: { readonly published: Published }) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormats();
  const { categories, territories, strata, freePlaces } = published.edition;
  const placesOf = (category: string, territory: string) =>
    strata.find(({ key }) => key === `${category}.${territory}`)?.places ?? 0;
  const ofTerritory = (code: string) =>
    strata.filter(({ territoryCode }) => territoryCode === code).reduce((sum, { places }) => sum + places, 0);
  const reserved = strata.reduce((sum, { places }) => sum + places, 0);
  const named = territories.filter(({ regionCodes }) => regionCodes);
  return (
    <>
      <DataTable
        caption={t('editionSettings:field.strata')}
        isCaptionHidden
        density="compact"
        rows={categories}
        keyOf={({ code }) => code}
        columns={[
          {
            key: 'category',
            title: t('editionSettings:field.category'),
            isRowHeader: true,
            cell: ({ code }) => categoryName(t, code),
            total: t('editionSettings:public.reserved'),
          },
          ...territories.map(({ code: territory }) => ({
            key: territory,
            title: territoryName(territories, territory, language),
            align: 'end' as const,
            cell: ({ code }: { readonly code: string }) => format.number(placesOf(code, territory)),
            total: format.number(ofTerritory(territory)),
          })),
        ]}
      />
      <p>
        {t('editionSettings:field.reserved', {
          reserved: format.number(reserved),
          total: format.number(freePlaces),
          open: format.number(freePlaces - reserved),
        })}
      </p>
      {named.map(({ code, regionCodes }) => (
        <p key={code}>
          {t('editionSettings:public.regionsOf', {
            territory: territoryName(territories, code, language),
            regions: (regionCodes ?? []).map(regionName).join(', '),
          })}
        </p>
      ))}
    </>
  );
}

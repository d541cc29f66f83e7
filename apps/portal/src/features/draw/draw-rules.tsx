import { useStratumName } from '../../i18n/stratum-name.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { Section } from '../../ui/page.js';
import type { Draw } from './draw.js';

/** The places of each stratum and of the open pool, as the rules say. */
export function DrawRules({ draw }: { readonly draw: Draw }) {
  const t = useTexts();
  const format = useFormats();
  const nameOf = useStratumName(draw.territories);
  const reserved = draw.strata.reduce((sum, { places }) => sum + places, 0);
  const withPlaces = draw.strata.filter(({ places }) => places > 0);
  const others = draw.strata.length - withPlaces.length;
  const rows = [...withPlaces, { key: 'open', places: draw.places - reserved }];
  return (
    <Section title={t('draw:rules.title')} aside={<></>}>
      {draw.rulesHash ? null : <p>{t('draw:rules.notPublished')}</p>}
      <DataTable
        caption={t('draw:rules.caption')}
        rows={rows}
        keyOf={({ key }) => key}
        density="compact"
        columns={[
          {
            key: 'stratum',
            title: t('draw:rules.stratum'),
            isRowHeader: true,
            cell: ({ key }) => nameOf(key),
            total: t('draw:rules.total'),
          },
          {
            key: 'places',
            title: t('draw:rules.places'),
            align: 'end',
            cell: ({ places }) => format.number(places),
            total: format.number(draw.places),
          },
        ]}
      />
      {others > 0 ? <p>{t('draw:rules.others', { count: others })}</p> : null}
    </Section>
  );
}

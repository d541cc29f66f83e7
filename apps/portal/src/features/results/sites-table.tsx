import { channelName } from '../../i18n/grid-names.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import type { Column } from '../../ui/data-table.js';
import { SortButton } from '../../ui/sort-button.js';
import { TextLink } from '../../ui/text-link.js';
import { useKeptState } from '../../ui/use-kept-state.js';
import classes from './sites-table.module.css';
import type { SiteSummary } from './edition-results.js';
import { figureId } from './lineage/figure-id.js';
import { FigureLink, LineageLink } from './lineage/figure-link.js';
import { channelsOf, nextOrder, scoreIn, sortSites } from './sort-sites.js';
import type { SiteOrder } from './sort-sites.js';

interface SitesTableProps {
  readonly sites: readonly SiteSummary[];
  readonly organisationId: string;
  readonly editionId: string;
}

/** One's sites with their channels, sorted by any column. */
export function SitesTable({ sites, organisationId, editionId }: SitesTableProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const [order, setOrder] = useKeptState<SiteOrder>(`${editionId} sites`, { by: 'overall', direction: 'descending' });

  const sortable = (
    by: string,
    label: string,
    align: 'start' | 'end' = 'end',
  ): Pick<Column<SiteSummary>, 'key' | 'title' | 'sorted' | 'align'> => {
    const sorted = order.by === by ? order.direction : undefined;
    return {
      key: by,
      sorted,
      align,
      title: <SortButton label={label} sorted={sorted} align={align} onSort={() => setOrder(nextOrder(order, by))} />,
    };
  };
  const score = (
    { registrationId, site }: Pick<SiteSummary, 'registrationId' | 'site'>,
    figure: { id: string; name: string; value: number | null },
  ) =>
    figure.value === null ? (
      <LineageLink
        figure={figure.id}
        className={classes.missing}
        label={t('lineage:link.missing', { name: `${site.name}, ${figure.name}` })}
        place={{ organisationId, editionId, registrationId }}
      >
        {t('results:missing.short')}
      </LineageLink>
    ) : (
      <FigureLink
        figure={figure.id}
        name={`${site.name}, ${figure.name}`}
        value={figure.value}
        place={{ organisationId, editionId, registrationId }}
      />
    );

  return (
    <DataTable
      caption={t('results:sites.caption', { count: sites.length })}
      rows={sortSites(sites, order, language)}
      keyOf={({ registrationId }) => registrationId}
      columns={[
        {
          ...sortable('name', t('results:sites.column'), 'start'),
          isRowHeader: true,
          cell: ({ registrationId, site, level }) => (
            <span className={classes.site}>
              <TextLink
                to="/$language/s/$organisationId/resultats/$editionId/sites/$registrationId"
                params={{ language, organisationId, editionId, registrationId }}
              >
                {site.name}
              </TextLink>
              <span className={classes.detail}>
                {[
                  t(level === 'free' ? 'grid:level.free' : 'grid:level.paid'),
                  site.isCertified ? t('results:site.certified') : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          ),
        },
        {
          ...sortable('overall', t('results:overall.label')),
          cell: ({ overall: { value, low, high }, ...site }) => (
            <span className={classes.overall}>
              <strong>
                {score(site, { id: figureId('overall'), name: t('results:overall.label'), value: value ?? null })}
              </strong>
              {typeof low === 'number' && typeof high === 'number' ? (
                <span className={classes.detail}>
                  {t('results:sites.interval', { low: format.score(low), high: format.score(high) })}
                </span>
              ) : null}
            </span>
          ),
        },
        ...channelsOf(sites).map((channel) => ({
          ...sortable(channel, channelName(t, channel)),
          cell: (site: SiteSummary) =>
            score(site, {
              id: figureId('channel', channel),
              name: channelName(t, channel),
              value: scoreIn(site, channel),
            }),
        })),
      ]}
    />
  );
}

import type { QuotePartsFragment } from '../../gql/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../data-table.js';
import { Section } from '../page.js';
import classes from './quotes.module.css';

type Site = QuotePartsFragment['sites'][number];

interface RequestSectionProps {
  readonly quote: Pick<QuotePartsFragment, 'sites' | 'needs'>;
  readonly reader: 'organisation' | 'operator';
}

/** What was asked for: the sites with their options, and the needs in words. */
export function RequestSection({ quote: { sites, needs }, reader }: RequestSectionProps) {
  const t = useTexts();
  const optionsOf = ({ physicalVisits, extraAudits }: Site): string =>
    [
      ...(physicalVisits ? [t('quotes:page.visits')] : []),
      ...(extraAudits > 0 ? [t('quotes:page.extra', { count: extraAudits })] : []),
    ].join(', ') || t('quotes:page.noOption');
  return (
    <Section title={t(reader === 'operator' ? 'quotes:page.requestOf' : 'quotes:page.request')}>
      <details className={classes.earlier} open={sites.length <= 5}>
        <summary>{t('quotes:page.sitesAsked', { count: sites.length })}</summary>
        <DataTable<Site>
          caption={t('quotes:page.sitesAsked', { count: sites.length })}
          isCaptionHidden
          density="compact"
          rows={sites}
          keyOf={({ siteId }) => siteId}
          columns={[
            { key: 'site', title: t('quotes:page.site'), isRowHeader: true, cell: ({ siteName }) => siteName },
            { key: 'options', title: t('quotes:page.options'), cell: optionsOf },
          ]}
        />
      </details>
      <h3>{t('quotes:page.needs')}</h3>
      <p className={classes.written}>{needs === '' ? t('quotes:page.noNeeds') : needs}</p>
    </Section>
  );
}

import { useMemo } from 'react';

import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import { figureRow } from './chart-rows.js';
import type { EditionResults } from './edition-results.js';
import { FiguresChart } from './figures-chart.js';
import { figureId } from './lineage/figure-id.js';
import { FigurePlaceContext } from './lineage/place.js';
import { MethodLink } from './method/method-link.js';
import { NotIncluded } from './not-included.js';
import classes from './overall-section.module.css';
import { KeySentence } from './overall-section.js';
import { sitesSentence } from './overall-sentence.js';
import { SitesTable } from './sites-table.js';

/** More sites than this are read in the table. */
const MOST_DRAWN = 24;

interface SitesOverviewProps {
  readonly results: EditionResults;
  readonly organisationId: string;
}

/** Several sites of one structure: what sets them apart beyond chance, then each with its channels. */
export function SitesOverview({ results, organisationId }: SitesOverviewProps) {
  const t = useTexts();
  const format = useFormats();
  const { sites, edition } = results;
  const [first] = sites;
  const rows = useMemo(
    () => sites.map(({ registrationId, site, overall }) => figureRow(t, registrationId, site.name, overall)),
    [t, sites],
  );
  const sentence = sitesSentence(
    t,
    format.score,
    sites.map(({ overall }) => overall),
  );

  return (
    <>
      <KeySentence label={t('results:overall.label')} sentence={sentence}>
        {sites.length > 2 ? <p className={classes.note}>{t('results:overall.manyRule')}</p> : null}
        {rows.length <= MOST_DRAWN ? (
          <FiguresChart
            kind="site"
            takeawayOf="interval"
            rows={rows}
            title={t('results:sites.chart')}
            rowHeading={t('results:sites.column')}
            linkOf={({ key }) => ({
              figure: figureId('overall'),
              place: { organisationId, editionId: edition.id, registrationId: key },
            })}
          />
        ) : null}
      </KeySentence>
      <Section title={t('results:sites.title')}>
        <SitesTable sites={sites} organisationId={organisationId} editionId={edition.id} />
        <p className={classes.note}>{t('results:missing.shortHint')}</p>
      </Section>
      {sites.every(({ level }) => level === 'free') ? <NotIncluded /> : null}
      {first ? (
        <FigurePlaceContext value={{ organisationId, editionId: edition.id, registrationId: first.registrationId }}>
          <p>
            <MethodLink />
          </p>
        </FigurePlaceContext>
      ) : null}
    </>
  );
}

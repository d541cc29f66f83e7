import { useMemo } from 'react';

import { editionTitle } from '../../../i18n/edition-title.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DemonstrationMark } from '../../../ui/demonstration-mark.js';
import { PageHead } from '../../../ui/page-head.js';
import { categoryLabel } from '../category-label.js';
import type { EditionResults, ResultsAnswer } from '../edition-results.js';
import { ExportLink } from '../export-link.js';
import { BackToResults } from '../lineage/back-to-results.js';
import { figureId } from '../lineage/figure-id.js';
import { LineageLink } from '../lineage/figure-link.js';
import type { Lineage } from '../lineage/figure-lineage.js';
import { ResultsBreadcrumbs } from '../results-breadcrumbs.js';
import { EditionLink, SiteLink } from '../results-links.js';
import type { SiteDetail } from '../site-detail.js';
import { MethodExplanation } from './method-explanation.js';
import { ownMethodFigures } from './own-method-figures.js';

interface OwnMethodProps {
  readonly lineage: Lineage;
  readonly site: SiteDetail;
  readonly results: EditionResults;
  readonly organisation: ResultsAnswer['organisation'];
}

/** The explanation with the figures of one site, and the ways to its calculation and export. */
export function OwnMethod({ lineage, site, results, organisation }: OwnMethodProps) {
  const t = useTexts();
  const language = useLanguage();
  const figures = useMemo(() => ownMethodFigures(lineage, site), [lineage, site]);
  const { edition, grid } = results;
  return (
    <>
      <ResultsBreadcrumbs
        organisationId={organisation.id}
        links={[
          <EditionLink key="edition">{editionTitle(t, edition.name)}</EditionLink>,
          <SiteLink key="site">{site.site.name}</SiteLink>,
        ]}
        current={t('method:crumb')}
      />
      <PageHead
        title={t('method:title')}
        kicker={
          <>
            {[site.site.name, editionTitle(t, edition.name)].join(' · ')}{' '}
            {edition.isDemonstration ? <DemonstrationMark /> : null}
          </>
        }
        lead={t('method:lead.own', { site: site.site.name })}
        space={site.site.name}
      />
      <BackToResults />
      <MethodExplanation
        figures={figures}
        category={categoryLabel(edition.categories, organisation.categoryCode, language)}
        isDemonstration={grid.isDemonstration}
        calculation={<LineageLink figure={figureId('overall')}>{t('method:seeCalculation')}</LineageLink>}
        exportLink={<ExportLink organisationId={organisation.id} editionId={edition.id} />}
      />
      <BackToResults />
    </>
  );
}

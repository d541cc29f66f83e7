import { editionTitle } from '../../../i18n/edition-title.js';
import { gridLabel } from '../../../i18n/grid-label.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DemonstrationMark } from '../../../ui/demonstration-mark.js';
import { Landing } from '../../../ui/landing.js';
import { PageHead } from '../../../ui/page-head.js';
import { categoryLabel } from '../category-label.js';
import { missingReason } from '../chart-rows.js';
import type { EditionResults, ResultsAnswer } from '../edition-results.js';
import { MethodLink } from '../method/method-link.js';
import { ResultsBreadcrumbs } from '../results-breadcrumbs.js';
import { EditionLink, SiteLink } from '../results-links.js';
import type { SiteDetail } from '../site-detail.js';
import { AuditsSection } from './audits-section.js';
import { BackToResults } from './back-to-results.js';
import { SECTION_OF } from './figure-id.js';
import type { FigureId } from './figure-id.js';
import type { Lineage } from './figure-lineage.js';
import { figureName } from './figure-name.js';
import { FormulaSection } from './formula-section.js';
import { InOverallSection } from './in-overall-section.js';
import { IntervalSection } from './interval-section.js';
import { LeftOutSection } from './left-out-section.js';
import { PartsSection } from './parts-section.js';
import { PeersSection } from './peers-section.js';
import { termsOf } from './terms.js';
import { VersionsSection } from './versions-section.js';
import classes from './figure-calculation.module.css';

interface FigureCalculationProps {
  readonly id: FigureId;
  readonly lineage: Lineage;
  readonly site: SiteDetail;
  readonly edition: EditionResults['edition'];
  readonly organisation: ResultsAnswer['organisation'];
}

/** From the figure down to the answers: formula, parts, audits, what is left out, how sure, beside whom, by which versions. */
export function FigureCalculation({ id, lineage, site, edition, organisation }: FigureCalculationProps) {
  const language = useLanguage();
  const { score } = lineage;
  const isWeighed = id.kind !== 'channel' && id.kind !== 'criterion';
  const hasValue = typeof score.value === 'number';
  const criterion = site.criteria?.find((one) => id.kind === 'criterion' && one.id === id.code);
  return (
    <>
      <CalculationHead id={id} lineage={lineage} site={site} edition={edition} organisation={organisation} />
      <Landing />
      {hasValue || id.kind !== 'channel' ? <FormulaSection id={id} lineage={lineage} /> : null}
      {isWeighed ? <PartsSection kind={id.kind} terms={termsOf(lineage.channels)} /> : null}
      {criterion ? <InOverallSection criterion={criterion} /> : null}
      <AuditsSection id={id} lineage={lineage} />
      <LeftOutSection id={id} lineage={lineage} site={site} />
      {hasValue ? <IntervalSection id={id} lineage={lineage} /> : null}
      {hasValue ? (
        <PeersSection
          kind={id.kind}
          peers={score.peers}
          category={categoryLabel(edition.categories, organisation.categoryCode, language)}
        />
      ) : null}
      <VersionsSection lineage={lineage} />
      <p>
        <MethodLink />
      </p>
      <BackToResults section={SECTION_OF[id.kind]} />
    </>
  );
}

function CalculationHead({ id, lineage, site, edition, organisation }: FigureCalculationProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const criterion = site.criteria?.find((one) => id.kind === 'criterion' && one.id === id.code);
  const name = figureName(t, id, criterion && gridLabel(language, criterion));
  const { value, low, high, reason } = lineage.score;
  const title =
    typeof value === 'number'
      ? t('lineage:title', { name, score: format.score(value) })
      : t('lineage:titleAbsent', { name });
  const lead =
    typeof value !== 'number'
      ? id.kind === 'overall'
        ? t('results:overall.absent')
        : id.kind === 'channel'
          ? t(reason === 'no_account' ? 'lineage:missing.noAccount' : 'lineage:missing.unmeasured')
          : missingReason(t, reason)
      : typeof low === 'number' && typeof high === 'number'
        ? t('lineage:lead.interval', { low: format.score(low), high: format.score(high) })
        : t('lineage:lead.plain');
  return (
    <>
      <ResultsBreadcrumbs
        organisationId={organisation.id}
        links={[
          <EditionLink key="edition">{editionTitle(t, edition.name)}</EditionLink>,
          <SiteLink key="site">{site.site.name}</SiteLink>,
        ]}
        current={t('lineage:crumb')}
      />
      <div className={classes.head}>
        <PageHead
          title={title}
          kicker={
            <>
              {[site.site.name, editionTitle(t, edition.name), t(`lineage:kind.${id.kind}`, { code: id.code })].join(
                ' · ',
              )}{' '}
              {edition.isDemonstration ? <DemonstrationMark /> : null}
            </>
          }
          lead={lead}
          space={site.site.name}
        />
        <BackToResults section={SECTION_OF[id.kind]} />
      </div>
    </>
  );
}

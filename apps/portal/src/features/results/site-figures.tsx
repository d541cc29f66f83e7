import { useQuery } from '@apollo/client/react';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Landing } from '../../ui/landing.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { categoryLabel } from './category-label.js';
import { ChannelsSection } from './channels-section.js';
import { CriteriaSection } from './criteria-section.js';
import { DeterminantsSection } from './determinants-section.js';
import type { EditionResults } from './edition-results.js';
import { FigurePlaceContext } from './lineage/place.js';
import type { FigurePlace } from './lineage/place.js';
import { MethodLink } from './method/method-link.js';
import { NotIncluded } from './not-included.js';
import { OverallSection } from './overall-section.js';
import { SITE_DETAIL } from './site-detail.js';
import { StagesSection } from './stages-section.js';

interface SiteFiguresProps {
  readonly place: FigurePlace;
  readonly edition: EditionResults['edition'];
  /** Code of the structure's category. */
  readonly category: string;
}

/** All that one's participation gives to read of a site, the key sentence first. */
export function SiteFigures({ place, edition, category }: SiteFiguresProps) {
  const t = useTexts();
  const language = useLanguage();
  const query = useQuery(SITE_DETAIL, {
    variables: { registrationId: place.registrationId, editionId: place.editionId },
  });

  return (
    <Loaded query={query} skeletonLines={14}>
      {({ siteResult }) => {
        if (!siteResult) {
          return (
            <Notice>
              <p>{t('results:site.missing')}</p>
            </Notice>
          );
        }
        const { overall, overallWithPhysical, channels, determinants, stages, criteria, level } = siteResult;
        return (
          <FigurePlaceContext value={place}>
            <Landing />
            <OverallSection
              figure={overall}
              withPhysical={overallWithPhysical}
              category={categoryLabel(edition.categories, category, language)}
            />
            <ChannelsSection channels={channels} />
            {determinants ? <DeterminantsSection determinants={determinants} /> : null}
            {criteria ? <CriteriaSection criteria={criteria} channels={channels} weights={edition.channels} /> : null}
            {stages ? <StagesSection stages={stages} /> : null}
            {level === 'free' ? <NotIncluded /> : null}
            <p>
              <MethodLink />
            </p>
          </FigurePlaceContext>
        );
      }}
    </Loaded>
  );
}

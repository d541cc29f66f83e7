import { editionTitle } from '../../i18n/edition-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { PageHead } from '../../ui/page-head.js';
import { TextLink } from '../../ui/text-link.js';
import type { EditionResults } from './edition-results.js';
import { ResultsBreadcrumbs } from './results-breadcrumbs.js';

interface MissingSiteProps {
  readonly organisationId: string;
  /** The edition of the address, where the structure has results of it. */
  readonly edition: EditionResults['edition'] | undefined;
}

/** In the place of a site that has no results, or of an address that names none: what is missing, and the ways on. */
export function MissingSite({ organisationId, edition }: MissingSiteProps) {
  const t = useTexts();
  const language = useLanguage();
  const title = t(edition ? 'results:site.missingTitle' : 'results:edition.unknownTitle');
  return (
    <>
      <ResultsBreadcrumbs organisationId={organisationId} current={title} />
      <PageHead title={title} lead={t(edition ? 'results:site.missing' : 'results:edition.unknownText')} />
      <p>
        {edition ? (
          <TextLink
            to="/$language/s/$organisationId/resultats/$editionId"
            params={{ language, organisationId, editionId: edition.id }}
          >
            {t('results:site.backToEdition', { edition: editionTitle(t, edition.name) })}
          </TextLink>
        ) : (
          <TextLink to="/$language/s/$organisationId/resultats" params={{ language, organisationId }}>
            {t('results:edition.back')}
          </TextLink>
        )}
      </p>
    </>
  );
}

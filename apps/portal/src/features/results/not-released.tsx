import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useNow } from '../../session/use-demonstration.js';
import { PageHead } from '../../ui/page-head.js';
import { TextLink } from '../../ui/text-link.js';
import type { ResultsAnswer } from './edition-results.js';
import { ResultsBreadcrumbs } from './results-breadcrumbs.js';

interface NotReleasedProps {
  readonly organisationId: string;
  /** The structure's registrations in the edition; none when it does not take part. */
  readonly registrations: ResultsAnswer['organisation']['registrations'];
}

/** In the place of results that are not there yet: when they will be, and that there is nothing to do. */
export function NotReleased({ organisationId, registrations }: NotReleasedProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const now = useNow();
  const edition = registrations[0]?.edition;
  const name = edition && editionTitle(t, edition.name);
  const title = t(edition ? 'results:edition.awaitedTitle' : 'results:edition.unknownTitle');
  const isLate = edition !== undefined && Date.parse(edition.resultsAt) < now.getTime();
  return (
    <>
      <ResultsBreadcrumbs organisationId={organisationId} current={name ?? title} />
      <PageHead
        title={title}
        {...(edition
          ? {
              kicker: name,
              lead: t(isLate ? 'results:edition.awaitedLate' : 'results:edition.awaitedLead', {
                date: format.date(edition.resultsAt),
              }),
            }
          : {})}
      />
      <p>{t(edition ? 'results:edition.awaitedText' : 'results:edition.unknownText')}</p>
      <p>
        <TextLink to="/$language/s/$organisationId/resultats" params={{ language, organisationId }}>
          {t('results:edition.back')}
        </TextLink>
      </p>
    </>
  );
}

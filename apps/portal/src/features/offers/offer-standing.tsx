import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { PageHead } from '../../ui/page-head.js';
import type { OfferByLink } from './offer-by-link.js';

interface OfferStandingProps {
  readonly offer: OfferByLink;
  /** Where the registration stands now. */
  readonly state: OfferByLink['state'];
}

/** An offer that has its answer: what it is, and what follows. */
export function OfferStanding({ offer, state }: OfferStandingProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const word = state === 'declined' || state === 'withdrawn' ? state : 'accepted';
  const { siteName: site, reference, editionName, resultsAt } = offer;
  return (
    <PageHead
      title={t(`offers:link.${word}Title`)}
      kicker={`${reference} · ${editionTitle(t, editionName)}`}
      lead={t(`offers:link.${word}Text`, { site, edition: editionTitle(t, editionName), date: format.date(resultsAt) })}
      actions={
        <ButtonLink variant="default" to="/$language/connexion" params={{ language }} search={{}}>
          {t('offers:link.space')}
        </ButtonLink>
      }
    />
  );
}

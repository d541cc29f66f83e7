import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import { TextLink } from '../../ui/text-link.js';
import type { DrawApplication, Explanation } from './application.js';
import { presentOf, waits } from './present-of.js';

interface WhatWouldChangeProps {
  readonly application: DrawApplication;
  readonly explanation: Explanation;
  /** Read by the structure itself, which may act on it. */
  readonly isOwn: boolean;
}

/** What would still change where an application stands: paying enters at once, places that others give back move the list on. */
export function WhatWouldChange({ application, explanation, isOwn }: WhatWouldChangeProps) {
  const t = useTexts();
  const language = useLanguage();
  const { organisationId, registrationId, registration } = application;
  const { isSelected, round, rank, rankInStratum } = explanation;
  const isWaiting = waits(registration.state);
  if (isSelected) {
    const present = presentOf(registration.state);
    if (!isWaiting && present !== 'offered' && present !== 'confirmed') return null;
    return (
      <Section title={t('draw:applicant.change')}>
        <p>{t(round === 1 ? 'draw:applicant.changeGiveBack' : 'draw:applicant.changeGiveBackOpen')}</p>
      </Section>
    );
  }
  if (!isWaiting) return null;
  const ahead = (count: number) => t('draw:applicant.ahead', { count });
  return (
    <Section title={t('draw:applicant.change')}>
      <p>
        {t('draw:applicant.changePaid')}{' '}
        {isOwn ? (
          <TextLink
            to="/$language/s/$organisationId/inscriptions/$registrationId/payante"
            params={{ language, organisationId, registrationId }}
          >
            {t('offers:actions.paid')}
          </TextLink>
        ) : null}
      </p>
      <p>
        {t('draw:applicant.changePlaces', {
          ahead: ahead((rankInStratum ?? 1) - 1),
          aheadAll: t('draw:applicant.aheadAll', { count: (rank ?? 1) - 1 }),
        })}
      </p>
      <p>{t('draw:applicant.whenPlaces')}</p>
    </Section>
  );
}

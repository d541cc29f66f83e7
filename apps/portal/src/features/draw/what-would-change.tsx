import { useStratumName } from '../../i18n/stratum-name.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import { TextLink } from '../../ui/text-link.js';
import type { DrawApplication, Explanation } from './application.js';

interface WhatWouldChangeProps {
  readonly application: DrawApplication;
  readonly explanation: Explanation;
  /** Read by the structure itself, which may act on it. */
  readonly isOwn: boolean;
}

/** What would change an outcome: paying enters at once, places that others give back move the list on. */
export function WhatWouldChange({ application, explanation, isOwn }: WhatWouldChangeProps) {
  const t = useTexts();
  const language = useLanguage();
  const nameOf = useStratumName(application.draw.territories);
  const { organisationId, stratumKey } = application;
  const { isSelected, round, rank, rankInStratum } = explanation;
  if (isSelected) {
    const label = nameOf(round === 1 ? stratumKey : 'open');
    return (
      <Section title={t('draw:applicant.change')}>
        <p>{t('draw:applicant.changeGiveBack', { label })}</p>
      </Section>
    );
  }
  const ahead = (count: number) => t('draw:applicant.ahead', { count });
  return (
    <Section title={t('draw:applicant.change')}>
      <p>
        {t('draw:applicant.changePaid')}{' '}
        {isOwn ? (
          <TextLink to="/$language/s/$organisationId/inscription" params={{ language, organisationId }}>
            {t('draw:applicant.changePaidAction')}
          </TextLink>
        ) : null}
      </p>
      <p>
        {t('draw:applicant.changePlaces', {
          ahead: ahead((rankInStratum ?? 1) - 1),
          aheadAll: ahead((rank ?? 1) - 1),
        })}
      </p>
      <p>{t('draw:applicant.whenPlaces')}</p>
    </Section>
  );
}

import type { ReactNode } from 'react';

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { PageHead } from '../../ui/page-head.js';
import { TextLink } from '../../ui/text-link.js';
import classes from './registrations.module.css';
import type { StepProps } from './register-steps.js';
import { STEPS } from './steps.js';
import type { Step } from './steps.js';

interface StepHeadProps extends Pick<StepProps, 'organisation' | 'edition'> {
  readonly step: Step;
  readonly title: string;
  readonly lead: ReactNode;
}

/** The steps by name and number, then the question of this one. Done steps stay editable. */
export function StepHead({ step, title, lead, organisation, edition }: StepHeadProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const position = STEPS.indexOf(step);
  const number = t('registrations:form.step', { number: position + 1, total: STEPS.length });
  return (
    <>
      <nav aria-label={t('registrations:form.stepsLabel')}>
        <ol className={classes.steps}>
          {STEPS.map((name, index) => (
            <li key={name} aria-current={name === step ? 'step' : undefined} data-done={index < position || undefined}>
              {index < position ? (
                <TextLink
                  to="/$language/s/$organisationId/inscription/$etape"
                  params={{ language, organisationId: organisation.id, etape: name }}
                >
                  {t(`registrations:form.steps.${name}`)}
                </TextLink>
              ) : (
                t(`registrations:form.steps.${name}`)
              )}
            </li>
          ))}
        </ol>
      </nav>
      <PageHead
        title={title}
        kicker={`${number} · ${t('registrations:form.kicker', {
          edition: editionTitle(t, edition.name),
          date: format.dateTime(edition.registrationClosesAt),
        })}`}
        lead={lead}
        space={organisation.name}
      />
    </>
  );
}

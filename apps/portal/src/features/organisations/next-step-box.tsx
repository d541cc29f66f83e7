import type { ReactNode } from 'react';

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { ButtonLink } from '../../ui/button-link.js';
import type { NextStep } from './next-step.js';
import classes from './structure-home.module.css';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}

/** The one clear next step: what, by when, and the button that does it. */
export function NextStepBox({ step, organisationId }: { readonly step: NextStep; readonly organisationId: string }) {
  const t = useTexts();
  const { title, text, action } = useWords(step, organisationId);
  return (
    <section className={classes.next} aria-labelledby="next-step">
      <p className={classes.nextLabel}>{t('structures:home.next')}</p>
      <h2 id="next-step">{title}</h2>
      <p>{text}</p>
      {action ? <div className={classes.actions}>{action}</div> : null}
    </section>
  );
}

function useWords(step: NextStep, organisationId: string): Words {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { canPay } = useOrganisationRole(organisationId);
  const params = { language, organisationId };

  switch (step.kind) {
    case 'answerOffer':
      return {
        title: t('structures:next.answerOffer.title'),
        text: t('structures:next.answerOffer.text', {
          site: step.registration.site.name,
          date: format.dateTime(step.expiresAt),
        }),
        action: (
          <ButtonLink
            to="/$language/s/$organisationId/inscriptions/$registrationId"
            params={{ ...params, registrationId: step.registration.id }}
          >
            {t('structures:next.answerOffer.action')}
          </ButtonLink>
        ),
      };
    case 'pay': {
      const key = canPay ? 'pay' : 'payByOther';
      const values = { reference: step.order.reference, amount: format.money(step.order.price.grossCents) };
      return {
        title: t(`structures:next.${key}.title`, values),
        text: t(`structures:next.${key}.text`, values),
        action: (
          <ButtonLink
            to="/$language/s/$organisationId/commandes/$orderId"
            params={{ ...params, orderId: step.order.id }}
          >
            {t(`structures:next.${key}.action`)}
          </ButtonLink>
        ),
      };
    }
    case 'confirmSelection': {
      const { id, site, edition } = step.registration;
      return {
        title: t('structures:next.confirmSelection.title'),
        text: t('structures:next.confirmSelection.text', {
          site: site.name,
          edition: editionTitle(t, edition.name),
          date: format.date(edition.resultsAt),
        }),
        action: (
          <ButtonLink
            to="/$language/s/$organisationId/inscriptions/$registrationId/tirage"
            params={{ ...params, registrationId: id }}
          >
            {t('structures:next.confirmSelection.action')}
          </ButtonLink>
        ),
      };
    }
    case 'addSite':
    case 'register': {
      const values = {
        edition: editionTitle(t, step.edition.name),
        date: format.dateTime(step.edition.registrationClosesAt),
      };
      return {
        title: t(`structures:next.${step.kind}.title`, values),
        text: t(`structures:next.${step.kind}.text`, values),
        action:
          step.kind === 'addSite' ? (
            <ButtonLink to="/$language/s/$organisationId/sites/ajouter" params={params} search={{}}>
              {t('structures:next.addSite.action')}
            </ButtonLink>
          ) : (
            <ButtonLink to="/$language/s/$organisationId/inscription" params={params}>
              {t('structures:next.register.action')}
            </ButtonLink>
          ),
      };
    }
    case 'readResults':
      return {
        title: t('structures:next.readResults.title'),
        text: t('structures:next.readResults.text', {
          edition: editionTitle(t, step.result.edition.name),
          date: format.date(step.result.releasedAt),
        }),
        action: (
          <ButtonLink
            to="/$language/s/$organisationId/resultats/$editionId"
            params={{ ...params, editionId: step.result.edition.id }}
          >
            {t('structures:next.readResults.action')}
          </ButtonLink>
        ),
      };
    case 'waitForAudits':
      return {
        title: t('structures:next.waitForAudits.title'),
        text: t('structures:next.waitForAudits.text', {
          from: format.date(step.from),
          to: format.date(step.to),
          date: format.date(step.resultsAt),
        }),
      };
    case 'waitForResults':
      return {
        title: t('structures:next.waitForResults.title'),
        text: t('structures:next.waitForResults.text', { date: format.date(step.resultsAt) }),
      };
    case 'waitForPlace':
    case 'closed':
      return { title: t(`structures:next.${step.kind}.title`), text: t(`structures:next.${step.kind}.text`) };
  }
}

import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Form } from '../../ui/form/index.js';
import { Notice } from '../../ui/notice.js';
import { TextLink } from '../../ui/text-link.js';
import type { Plan } from './draft.js';
import { LivePrice } from './live-price.js';
import { PlanComparison } from './plan-comparison.js';
import { PlanOfSite } from './plan-of-site.js';
import { planProblems } from './plan-problems.js';
import type { StepProps } from './register-steps.js';
import classes from './registrations.module.css';
import { StepHead } from './step-head.js';

export interface PlanValues extends Record<string, unknown> {
  plans: Record<string, Plan | ''>;
  visits: Record<string, boolean>;
}

/** Free or paid, site by site, with the price beside. */
export function PlansStep({ organisation, edition, registrable, draft, change }: StepProps) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const params = { language, organisationId: organisation.id };
  const sites = registrable.open.filter(({ id }) => draft.siteIds.includes(id));
  const form = useForm<PlanValues>({
    initialValues: {
      // Where the free place is used up there is one plan left.
      plans: Object.fromEntries(sites.map(({ id }) => [id, draft.plans[id] ?? (registrable.isFreeUsed ? 'paid' : '')])),
      visits: Object.fromEntries(sites.map(({ id }) => [id, draft.visits[id] ?? false])),
    },
    validate: ({ plans }) => planProblems(t, sites, plans),
    onValuesChange: ({ plans, visits }) => change({ plans: chosen(plans), visits }),
  });
  const shown = { ...draft, plans: chosen(form.values.plans), visits: form.values.visits };

  return (
    <>
      <StepHead
        step="formules"
        title={t('registrations:plans.title')}
        lead={t('registrations:plans.lead')}
        organisation={organisation}
        edition={edition}
      />
      {registrable.isFreeUsed ? <Notice>{t('registrations:plans.freeUsed')}</Notice> : null}
      <Form
        isWide
        form={form}
        submitLabel={t('registrations:form.continue')}
        secondary={
          <TextLink to="/$language/s/$organisationId/inscription/$etape" params={{ ...params, etape: 'sites' }}>
            {t('registrations:form.back')}
          </TextLink>
        }
        onSubmit={() => {
          // The one plan that is left was chosen for them: it is not in the draft yet.
          if (registrable.isFreeUsed) change({ plans: chosen(form.getValues().plans) });
          return navigate({
            to: '/$language/s/$organisationId/inscription/$etape',
            params: { ...params, etape: 'verification' },
          });
        }}
      >
        <PlanComparison edition={edition} categoryCode={organisation.categoryCode} />
        <div className={classes.beside}>
          <div className={classes.plansOfSites}>
            {sites.map((site) => (
              <PlanOfSite
                key={site.id}
                site={site}
                form={form}
                draft={shown}
                edition={edition}
                categoryCode={organisation.categoryCode}
                registrable={registrable}
              />
            ))}
          </div>
          <LivePrice draft={shown} edition={edition} categoryCode={organisation.categoryCode} />
        </div>
      </Form>
    </>
  );
}

function chosen(plans: PlanValues['plans']): Record<string, Plan> {
  return Object.fromEntries(
    Object.entries(plans).filter((entry): entry is [string, Plan] => entry[1] === 'free' || entry[1] === 'paid'),
  );
}

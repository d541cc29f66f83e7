import { Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { fieldId } from '../../ui/form/field-id.js';
import { Form } from '../../ui/form/index.js';
import type { RegisteringSite } from './register-form.js';
import type { StepProps } from './register-steps.js';
import classes from './registrations.module.css';
import { StepHead } from './step-head.js';
import { TakenSites } from './taken-sites.js';

/** Which sites? */
export function SitesStep({ organisation, edition, registrable, draft, change }: StepProps) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const params = { language, organisationId: organisation.id };
  const form = useForm<{ siteIds: string[] }>({
    initialValues: { siteIds: [...draft.siteIds] },
    validate: { siteIds: (siteIds) => (siteIds.length === 0 ? t('registrations:sites.problem.none') : null) },
    onValuesChange: ({ siteIds }) => change({ siteIds: inOrder(siteIds, registrable.open) }),
  });
  const add = (
    <ButtonLink
      variant="default"
      to="/$language/s/$organisationId/sites/ajouter"
      params={params}
      search={{ pour: 'inscription' }}
    >
      {t('registrations:sites.add')}
    </ButtonLink>
  );

  return (
    <>
      <StepHead
        step="sites"
        title={t('registrations:sites.title')}
        lead={t('registrations:sites.lead')}
        organisation={organisation}
        edition={edition}
      />
      {registrable.open.length === 0 ? (
        <EmptyState title={t('structures:home.sites')} action={add}>
          {t(organisation.sites.length === 0 ? 'registrations:sites.none' : 'registrations:sites.allTaken')}
        </EmptyState>
      ) : (
        <Form
          form={form}
          submitLabel={t('registrations:form.continue')}
          secondary={add}
          onSubmit={() =>
            navigate({
              to: '/$language/s/$organisationId/inscription/$etape',
              params: { ...params, etape: 'formules' },
            })
          }
        >
          <Checkbox.Group label={t('registrations:sites.legend')} {...form.getInputProps('siteIds')}>
            <div className={classes.sites}>
              {registrable.open.map(({ id, name, isCentral, postcode, city }, index) => (
                <Checkbox
                  key={id}
                  value={id}
                  label={name}
                  description={[
                    t(isCentral ? 'sites:table.isCentral' : 'sites:table.isSecondary'),
                    [postcode, city].filter(Boolean).join(' '),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  size="md"
                  {...(index === 0 ? { id: fieldId('siteIds') } : {})}
                />
              ))}
            </div>
          </Checkbox.Group>
          <p className={classes.hint}>{t('registrations:form.kept')}</p>
        </Form>
      )}
      <TakenSites taken={registrable.taken} organisationId={organisation.id} />
    </>
  );
}

/** The order of the list, not that of the clicks: the first paid site bears the base price. */
function inOrder(siteIds: readonly string[], sites: readonly RegisteringSite[]): string[] {
  return sites.map(({ id }) => id).filter((id) => siteIds.includes(id));
}

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { FactList } from '../../ui/fact-list.js';
import { fieldId } from '../../ui/form/field-id.js';
import { TextLink } from '../../ui/text-link.js';
import type { Draft } from './draft.js';
import { CHANGE_PLANS, CHANGE_SITES } from './problems-of-placing.js';
import type { Registering, RegisteringEdition, RegisteringSite } from './register-form.js';
import classes from './registrations.module.css';

interface CheckAnswersProps {
  readonly organisation: Registering;
  readonly edition: RegisteringEdition;
  readonly sites: readonly RegisteringSite[];
  readonly draft: Draft;
}

export function CheckAnswers({ organisation, edition, sites, draft }: CheckAnswersProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const to = '/$language/s/$organisationId/inscription/$etape';
  const params = { language, organisationId: organisation.id };

  const planOf = (id: string): string => {
    const plan = t(draft.plans[id] === 'free' ? 'registrations:plans.free' : 'registrations:plans.paid');
    return draft.plans[id] === 'paid' && draft.visits[id] ? t('registrations:check.withVisits', { plan }) : plan;
  };

  return (
    <>
      <FactList
        facts={[
          { label: t('registrations:check.structure'), value: organisation.name },
          {
            label: t('registrations:check.edition'),
            value: editionTitle(t, edition.name),
            hint: t('registrations:done.nextResults', { date: format.date(edition.resultsAt) }),
          },
          ...sites
            .filter(({ id }) => draft.siteIds.includes(id))
            .map(({ id, name }) => ({ label: name, value: planOf(id) })),
        ]}
      />
      <p className={classes.changes}>
        <TextLink id={fieldId(CHANGE_SITES)} to={to} params={{ ...params, etape: 'sites' }}>
          {t('registrations:check.changeSites')}
        </TextLink>
        <TextLink id={fieldId(CHANGE_PLANS)} to={to} params={{ ...params, etape: 'formules' }}>
          {t('registrations:check.changePlans')}
        </TextLink>
      </p>
    </>
  );
}

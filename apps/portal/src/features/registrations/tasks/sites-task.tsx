import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ButtonLink } from '../../../ui/button-link.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { fieldId } from '../../../ui/form/field-id.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { LivePrice } from '../live-price.js';
import { PlanComparison } from '../plan-comparison.js';
import { chosenSites, siteField } from '../register/draft-choices.js';
import { FirstTimer } from '../register/first-timer.js';
import { useRegistering } from '../register/registering.js';
import { BackToList, TaskFrame, TaskHead } from '../register/task-frame.js';
import classes from '../registrations.module.css';
import { TakenSites } from '../taken-sites.js';
import { SiteChoiceField } from './site-choice-field.js';

/** Which sites, and free or paid for each: the two plans side by side, the price beside the choices. */
export function SitesTask() {
  const t = useTexts();
  const { organisation, edition, registrable, draft } = useRegistering();
  useFirstChoice();
  const siteIds = registrable.open.map(({ id }) => id);
  const sites = chosenSites(siteIds, draft.valueOf);
  const title = t('registering:sites.title');
  const lead = t('registering:sites.lead');
  const taken = <TakenSites taken={registrable.taken} organisationId={organisation.id} />;

  if (registrable.open.length === 0) {
    return (
      <>
        <TaskHead task="sites" title={title} lead={lead} />
        <EmptyState title={t('structures:home.sites')} action={<AddSite />}>
          {t(organisation.sites.length === 0 ? 'registering:sites.none' : 'registering:sites.allTaken')}
        </EmptyState>
        {taken}
        <p>
          <BackToList />
        </p>
      </>
    );
  }
  return (
    <>
      <TaskFrame
        task="sites"
        title={title}
        lead={lead}
        isWide
        aside={registrable.isFreeUsed ? <Notice>{t('registrations:plans.freeUsed')}</Notice> : undefined}
      >
        {(errorOf) => (
          <>
            <PlanComparison edition={edition} categoryCode={organisation.categoryCode} />
            <div className={classes.beside}>
              <Section title={t('registering:sites.legend')}>
                <div id={fieldId('sites')} tabIndex={-1} className={classes.plansOfSites}>
                  {registrable.open.map((site) => (
                    <SiteChoiceField key={site.id} site={site} sites={sites} error={errorOf(siteField(site.id))} />
                  ))}
                </div>
                <div className={classes.actions}>
                  <AddSite />
                  {registrable.open.length > 1 ? <PayForAll /> : null}
                </div>
              </Section>
              <LivePrice sites={sites} edition={edition} categoryCode={organisation.categoryCode} />
            </div>
          </>
        )}
      </TaskFrame>
      {taken}
      <FirstTimer editionId={edition.id} earlierEditions={draft.draft.earlierEditions} />
    </>
  );
}

/** The one site there is, or the one just added, is chosen without being asked for. */
function useFirstChoice(): void {
  const navigate = useNavigate();
  const language = useLanguage();
  const { organisation, registrable, draft } = useRegistering();
  const { ajout, retour } = useSearch({ from: '/$language/s/$organisationId/inscription/$etape' });
  const [only, ...others] = registrable.open;
  const first = ajout ?? (others.length === 0 ? only?.id : undefined);
  const isKnown = first !== undefined && registrable.open.some(({ id }) => id === first);
  const isNew = isKnown && !draft.draft.fields.some(({ name }) => name === siteField(first));
  const choice = registrable.isFreeUsed ? 'paid' : 'undecided';
  const { set, pending } = draft;
  const isWaiting = first !== undefined && pending.has(siteField(first));

  useEffect(() => {
    if (isNew && !isWaiting) set(siteField(first), choice);
    if (ajout !== undefined) {
      void navigate({
        to: '/$language/s/$organisationId/inscription/$etape',
        params: { language, organisationId: organisation.id, etape: 'sites' },
        search: retour === undefined ? {} : { retour },
        replace: true,
      });
    }
  }, [isNew, isWaiting, first, choice, set, ajout, retour, navigate, language, organisation.id]);
}

function AddSite() {
  const t = useTexts();
  const language = useLanguage();
  const { organisation } = useRegistering();
  return (
    <ButtonLink
      variant="default"
      to="/$language/s/$organisationId/sites/ajouter"
      params={{ language, organisationId: organisation.id }}
      search={{ pour: 'inscription' }}
    >
      {t('registering:sites.add')}
    </ButtonLink>
  );
}

/** A network registers its sites at once; those that have a formula keep it. */
function PayForAll() {
  const t = useTexts();
  const { registrable, draft } = useRegistering();
  const register = () => {
    for (const { id } of registrable.open) {
      const value = draft.valueOf(siteField(id));
      if (value === null || value === 'undecided') draft.set(siteField(id), 'paid');
    }
  };
  return (
    <Button variant="default" onClick={register}>
      {t('registering:sites.all')}
    </Button>
  );
}

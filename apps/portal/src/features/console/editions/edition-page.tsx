import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { editionTitle } from '../../../i18n/edition-title.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Breadcrumbs } from '../../../ui/breadcrumbs.js';
import { DemonstrationMark } from '../../../ui/demonstration-mark.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page, Section } from '../../../ui/page.js';
import { PageHead } from '../../../ui/page-head.js';
import { ProblemView } from '../../../ui/problem-view.js';
import { TextLink } from '../../../ui/text-link.js';
import { ButtonLink } from '../../../ui/button-link.js';
import { CONSOLE_EDITION } from '../console-edition.js';
import type { ConsoleEdition } from '../console-edition.js';
import { useOperator } from '../use-operator.js';
import { CopyEdition } from './copy-edition.js';
import { EditionDates } from './edition-dates.js';
import { EditionLead } from './edition-lead.js';
import { EditionPlan } from './edition-plan.js';
import classes from './editions.module.css';
import { NextStep } from './next-step.js';
import { PlaceCounts } from './place-counts.js';
import { PLACES } from './places.js';
import { PublishedFacts } from './published-facts.js';
import { PurgeRehearsal } from './rehearsals/purge-rehearsal.js';
import { SettingsFacts } from './settings-facts.js';

/** One edition: where it stands, what comes next, its places, dates and audits. */
export function EditionPage() {
  const { editionId } = useParams({ from: '/$language/operateur/editions/$editionId' });
  const query = useQuery(CONSOLE_EDITION, { variables: { id: editionId } });
  return (
    <Page width="surface">
      <Loaded query={query} skeletonLines={10}>
        {({ edition }) =>
          edition ? <OneEdition edition={edition} /> : <ProblemView problem={{ kind: 'not_found' }} />
        }
      </Loaded>
    </Page>
  );
}

function OneEdition({ edition }: { readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const language = useLanguage();
  const { id, number, name, isDemonstration, isSandbox } = edition;
  const { can } = useOperator();
  const title = editionTitle(t, name);
  return (
    <>
      <Breadcrumbs
        links={[
          <TextLink key="editions" to="/$language/operateur" params={{ language }}>
            {t('console:links.editions')}
          </TextLink>,
        ]}
        current={title}
      />
      <PageHead
        title={title}
        kicker={
          <>
            {t('console:edition.kicker', { number })} {isDemonstration ? <DemonstrationMark /> : null}
          </>
        }
        lead={<EditionLead edition={edition} />}
      />
      <Section title={t('console:edition.move')}>
        <NextStep edition={edition} />
      </Section>
      <div className={classes.columns}>
        <Section title={t('editionSettings:published.title')}>
          <PublishedFacts editionId={id} />
        </Section>
        <Section title={t('editionSettings:form.title')}>
          <SettingsFacts edition={edition} />
        </Section>
        <Section title={t('console:edition.places')}>
          <EditionPlaces edition={edition} />
        </Section>
        <Section title={t('console:edition.dates')}>
          <EditionDates edition={edition} />
        </Section>
      </div>
      <Section title={t('console:edition.plan')}>
        <EditionPlan edition={edition} />
      </Section>
      {can('editions') ? (
        <Section title={t(isSandbox ? 'editionSettings:rehearsal.ends' : 'editionSettings:copy.section')}>
          <div className={classes.moves}>
            {isSandbox ? <PurgeRehearsal editionId={id} /> : <Copies edition={edition} />}
          </div>
        </Section>
      ) : null}
    </>
  );
}

/** How many free places there are in each state, and the pages that say more. */
function EditionPlaces({ edition }: { readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const language = useLanguage();
  const { id: editionId, freePlaces } = edition;
  const places = useQuery(PLACES, { variables: { editionId } });
  return (
    <>
      <Loaded query={places} skeletonLines={4}>
        {(answer) => <PlaceCounts places={answer.places} planned={freePlaces} />}
      </Loaded>
      <p>
        <TextLink to="/$language/operateur/editions/$editionId/places" params={{ language, editionId }}>
          {t('offers:console.link')}
        </TextLink>
      </p>
      <p>
        <TextLink
          to="/$language/operateur/editions/$editionId/inscriptions"
          params={{ language, editionId }}
          search={{ etat: 'in_draw' }}
        >
          {t('console:edition.seeApplications')}
        </TextLink>
      </p>
    </>
  );
}

/** What is made from an edition: the next one, or a rehearsal. */
function Copies({ edition }: { readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <>
      <CopyEdition edition={edition} />
      <ButtonLink
        variant="default"
        to="/$language/operateur/editions/$editionId/repetition"
        params={{ language, editionId: edition.id }}
      >
        {t('editionSettings:rehearsal.createTitle')}
      </ButtonLink>
    </>
  );
}

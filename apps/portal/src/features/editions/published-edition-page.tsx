import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { TextLink } from '../../ui/text-link.js';
import { AmendmentList } from '../../ui/publication/amendment-list.js';
import { DrawInWords } from './draw-in-words.js';
import { PublishedDates } from './published-dates.js';
import { PublishedDocuments } from './published-documents.js';
import { PUBLISHED_EDITION } from './published-edition.js';
import type { Published } from './published-edition.js';
import { ReservedPlaces } from './reserved-places.js';

/** The rules of an edition for anyone: in plain words first, then the proof that they stood before registrations opened. */
export function PublishedEditionPage() {
  const { editionId } = useParams({ from: '/$language/editions/$editionId' });
  const query = useQuery(PUBLISHED_EDITION, { variables: { id: editionId } });
  return (
    <Page>
      <Loaded query={query} skeletonLines={12}>
        {({ publishedEdition }) =>
          publishedEdition ? <OnePublished published={publishedEdition} /> : <NothingPublished />
        }
      </Loaded>
    </Page>
  );
}

function NothingPublished() {
  const t = useTexts();
  return (
    <PageHead
      title={t('editionSettings:public.unknownTitle')}
      lead={t('editionSettings:public.unknownText')}
      actions={
        <ButtonLink to="/$language" params={{ language: useLanguage() }}>
          {t('editionSettings:public.toHome')}
        </ButtonLink>
      }
    />
  );
}

function OnePublished({ published }: { readonly published: Published }) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { edition, publishedAt, amendments, firstRulesHash } = published;
  const name = editionTitle(t, edition.name);
  const isInTime = publishedAt <= edition.registrationOpensAt;
  return (
    <>
      <PageHead
        title={t('editionSettings:public.title')}
        space={name}
        kicker={
          <>
            {name} · {edition.operatorName} {edition.isDemonstration ? <DemonstrationMark /> : null}
          </>
        }
        lead={t(isInTime ? 'editionSettings:public.lead' : 'editionSettings:public.leadLate', {
          at: format.dateTime(publishedAt),
          opens: format.dateTime(edition.registrationOpensAt),
        })}
        actions={
          <TextLink to="/$language/tirages/$editionId" params={{ language, editionId: edition.id }}>
            {t('draw:follow')}
          </TextLink>
        }
      />
      <Section title={t('editionSettings:public.draw')}>
        <DrawInWords published={published} />
      </Section>
      <Section title={t('editionSettings:public.places')}>
        <ReservedPlaces published={published} />
      </Section>
      <Section title={t('editionSettings:public.dates')}>
        <PublishedDates edition={edition} />
      </Section>
      <Section title={t('editionSettings:amendments.title')} id="avenants">
        {amendments.length === 0 ? (
          <p>{t('editionSettings:public.noAmendment')}</p>
        ) : (
          <AmendmentList amendments={amendments} territories={edition.territories} firstRulesHash={firstRulesHash} />
        )}
      </Section>
      <Section title={t('editionSettings:public.proof')} id="empreintes">
        <PublishedDocuments published={published} />
      </Section>
    </>
  );
}

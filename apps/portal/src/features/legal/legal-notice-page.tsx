import { useQuery } from '@apollo/client/react';

import { graphql } from '../../gql/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { ContactLink } from './contact-link.js';
import { Publisher } from './publisher.js';
import { TranslationNote } from './translation-note.js';

const PUBLISHER = graphql(`
  query Publisher {
    openEdition {
      id
      operatorName
      isDemonstration
      publisher {
        name
        form
        address
        registration
        publicationDirector
        host
      }
    }
  }
`);

export function LegalNoticePage() {
  const t = useTexts();
  const query = useQuery(PUBLISHER);
  return (
    <Page>
      <PageHead title={t('legal:notice.title')} lead={t('legal:notice.lead')} />
      <TranslationNote />
      <Section title={t('legal:notice.publisher.title')}>
        <Loaded query={query} skeletonLines={3}>
          {({ openEdition }) => <Publisher edition={openEdition ?? null} />}
        </Loaded>
      </Section>
      <Section title={t('legal:notice.hosting.title')}>
        <Loaded query={query} skeletonLines={1}>
          {({ openEdition }) =>
            openEdition ? (
              <p>
                {t('legal:notice.hosting.text', { address: window.location.host, host: openEdition.publisher.host })}
              </p>
            ) : (
              <p>{t('legal:notice.publisher.unknown')}</p>
            )
          }
        </Loaded>
      </Section>
      <Section title={t('legal:notice.sources.title')}>
        <p>{t('legal:notice.sources.text')}</p>
      </Section>
      <Section title={t('legal:notice.independence.title')}>
        <p>{t('legal:notice.independence.text')}</p>
      </Section>
      <Section title={t('legal:notice.contact.title')}>
        <p>{t('legal:notice.contact.text')}</p>
        <ContactLink>{t('legal:notice.contact.link')}</ContactLink>
      </Section>
    </Page>
  );
}

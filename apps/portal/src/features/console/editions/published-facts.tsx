import { useQuery } from '@apollo/client/react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FactList } from '../../../ui/fact-list.js';
import { Loaded } from '../../../ui/loaded.js';
import { Hash } from '../../../ui/publication/hash.js';
import { TextLink } from '../../../ui/text-link.js';
import { EDITION_PUBLICATION } from './amendments/edition-publication.js';

/** What an edition has published, and how often it was amended; before that, what announcing it will publish. */
export function PublishedFacts({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormats();
  const query = useQuery(EDITION_PUBLICATION, { variables: { editionId } });
  return (
    <Loaded query={query} skeletonLines={4}>
      {({ publication }) => {
        if (!publication) return <p>{t('editionSettings:published.notYet')}</p>;
        const { publishedAt, rulesHash, amendments, edition } = publication;
        return (
          <>
            <FactList
              facts={[
                { label: t('editionSettings:published.at'), value: format.dateTime(publishedAt) },
                { label: t('editionSettings:published.rulesHash'), value: <Hash value={rulesHash} /> },
                {
                  label: t('editionSettings:amendments.title'),
                  value: t('editionSettings:published.amendments', { count: amendments.length }),
                  action: (
                    <TextLink
                      to="/$language/operateur/editions/$editionId/avenants"
                      params={{ language, editionId }}
                      search={{}}
                    >
                      {t('editionSettings:amendments.open')}
                    </TextLink>
                  ),
                },
              ]}
            />
            {edition.isSandbox ? null : (
              <p>
                <TextLink to="/$language/editions/$editionId" params={{ language, editionId }}>
                  {t('editionSettings:published.publicPage')}
                </TextLink>
              </p>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

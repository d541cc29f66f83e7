import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Loaded } from '../../../../ui/loaded.js';
import { Notice } from '../../../../ui/notice.js';
import { TextLink } from '../../../../ui/text-link.js';
import { EditionFrame } from '../../edition-frame.js';
import { EDITION_SETTINGS } from './edition-settings.js';
import { SettingsForm } from './settings-form.js';

/** Every setting of an edition: typed while it is a draft; afterwards it says how they still change. */
export function SettingsPage() {
  const t = useTexts();
  const { editionId } = useParams({ from: '/$language/operateur/editions/$editionId/reglages' });
  const query = useQuery(EDITION_SETTINGS, { variables: { id: editionId } });
  return (
    <EditionFrame
      editionId={editionId}
      title={t('editionSettings:form.title')}
      lead={t('editionSettings:form.lead')}
      right="editions"
    >
      {({ state }) =>
        state === 'draft' ? (
          <Loaded query={query} skeletonLines={12}>
            {({ edition, gridChoices }) =>
              edition ? <SettingsForm edition={edition} gridChoices={gridChoices} /> : null
            }
          </Loaded>
        ) : (
          <Published editionId={editionId} />
        )
      }
    </EditionFrame>
  );
}

function Published({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Notice title={t('editionSettings:form.publishedTitle')}>
      <p>{t('editionSettings:form.publishedText')}</p>
      <p>
        <TextLink to="/$language/operateur/editions/$editionId/avenants" params={{ language, editionId }} search={{}}>
          {t('editionSettings:amendments.open')}
        </TextLink>
      </p>
    </Notice>
  );
}

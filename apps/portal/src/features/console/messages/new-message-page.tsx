import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import { EditionFrame } from '../edition-frame.js';
import { MessageForm } from './message-form.js';

const ROUTE = '/$language/operateur/editions/$editionId/messages/nouveau';

/** A message is begun, with the segment that the address names. */
export function NewMessagePage() {
  const t = useTexts();
  const params = useParams({ from: ROUTE });
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate();
  return (
    <EditionFrame
      editionId={params.editionId}
      title={t('messaging:form.newTitle')}
      lead={t('messaging:form.lead')}
      links={[
        <TextLink key="messages" to="/$language/operateur/editions/$editionId/messages" params={params}>
          {t('messaging:list.title')}
        </TextLink>,
      ]}
      right="messages"
    >
      {(edition) => (
        <MessageForm
          edition={edition}
          campaign={null}
          search={search}
          onSaved={(campaignId) =>
            void navigate({
              to: '/$language/operateur/editions/$editionId/messages/$campaignId',
              params: { ...params, campaignId },
            })
          }
        />
      )}
    </EditionFrame>
  );
}

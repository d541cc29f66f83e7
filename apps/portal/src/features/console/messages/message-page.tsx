import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

import { usePollWhile } from '../../../apollo/use-poll-while.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Loaded } from '../../../ui/loaded.js';
import { ProblemView } from '../../../ui/problem-view.js';
import { TextLink } from '../../../ui/text-link.js';
import { EditionFrame } from '../edition-frame.js';
import { searchOf } from '../registrations/registration-filters.js';
import { CampaignLog } from './log/campaign-log.js';
import { MessageForm } from './message-form.js';
import { CAMPAIGN } from './messages-question.js';
import { ReviewMessage } from './review/review-message.js';

const ROUTE = '/$language/operateur/editions/$editionId/messages/$campaignId';

/** One message: a draft to change or to review, or what became of it once it was sent. */
export function MessagePage() {
  const t = useTexts();
  const params = useParams({ from: ROUTE });
  const { modifier, etat } = useSearch({ from: ROUTE });
  const navigate = useNavigate();
  const query = useQuery(CAMPAIGN, { variables: { id: params.campaignId }, fetchPolicy: 'cache-and-network' });
  const campaign = query.data?.campaign;
  const isWriting = campaign?.isSent === true && campaign.counts.toWrite + campaign.counts.queued > 0;
  usePollWhile(query, isWriting && campaign.job?.state !== 'failed');
  const title = campaign?.isSent
    ? t('messaging:log.title')
    : t(modifier ? 'messaging:form.editTitle' : 'messaging:review.title');
  return (
    <EditionFrame
      editionId={params.editionId}
      title={title}
      links={[
        <TextLink key="messages" to="/$language/operateur/editions/$editionId/messages" params={params}>
          {t('messaging:list.title')}
        </TextLink>,
      ]}
      right="messages"
    >
      {(edition) => (
        <Loaded query={query} skeletonLines={10}>
          {({ campaign: found }) => {
            if (!found || found.editionId !== edition.id) return <ProblemView problem={{ kind: 'not_found' }} />;
            if (found.isSent) return <CampaignLog campaign={found} edition={edition} state={etat} />;
            if (!modifier) return <ReviewMessage campaign={found} edition={edition} />;
            return (
              <MessageForm
                edition={edition}
                campaign={found}
                search={searchOf(found.segment)}
                onSaved={() => void navigate({ to: ROUTE, params, search: {} })}
              />
            );
          }}
        </Loaded>
      )}
    </EditionFrame>
  );
}

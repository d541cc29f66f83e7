import { useMutation } from '@apollo/client/react';

import { graphql } from '../../../gql/index.js';
import type { CampaignDraft } from '../../../gql/graphql.js';
import type { SubmitOutcome } from '../../../ui/form/index.js';

export const CAMPAIGN_OUTCOME = graphql(`
  fragment CampaignOutcome on SaveCampaignResult {
    __typename
    ... on CampaignSaved {
      campaign {
        ...CampaignParts
      }
    }
    ... on InvalidInput {
      field
      message
    }
    ... on TransitionRefused {
      message
    }
  }
`);

const BEGIN_CAMPAIGN = graphql(`
  mutation BeginCampaign($editionId: UUID!, $draft: CampaignDraft!) {
    beginCampaign(editionId: $editionId, draft: $draft) {
      ...CampaignOutcome
    }
  }
`);

const SAVE_CAMPAIGN = graphql(`
  mutation SaveCampaign($id: UUID!, $draft: CampaignDraft!) {
    saveCampaign(id: $id, draft: $draft) {
      ...CampaignOutcome
    }
  }
`);

/** Saves a draft, a new one or one that is there, and goes on with its id. */
export function useSaveCampaign(
  editionId: string,
  campaignId: string | null,
  onSaved: (id: string) => void,
): (draft: CampaignDraft) => Promise<SubmitOutcome> {
  const [begin] = useMutation(BEGIN_CAMPAIGN, { refetchQueries: ['Campaigns'] });
  const [save] = useMutation(SAVE_CAMPAIGN, { refetchQueries: ['Campaigns'] });
  return async (draft) => {
    const result =
      campaignId === null
        ? (await begin({ variables: { editionId, draft } })).data?.beginCampaign
        : (await save({ variables: { id: campaignId, draft } })).data?.saveCampaign;
    if (result?.__typename === 'InvalidInput') return [{ field: result.field, message: result.message }];
    if (result?.__typename === 'TransitionRefused') return [{ message: result.message }];
    if (result?.__typename === 'CampaignSaved') onSaved(result.campaign.id);
    return undefined;
  };
}

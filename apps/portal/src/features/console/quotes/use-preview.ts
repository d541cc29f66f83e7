import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';

import type { QuoteDraft, QuoteVersionPartsFragment } from '../../../gql/graphql.js';
import { PREVIEW_QUOTE } from './quotes-question.js';

const WAIT_MS = 400;

interface Preview {
  /** As of the last draft that was complete. */
  readonly version: QuoteVersionPartsFragment | null;
  /** What the server finds wrong with the present one. */
  readonly refusal: string | null;
}

/** What the server makes of the draft, a moment after the last key: totals are derived there, never here. */
export function usePreview(quoteId: string, draft: QuoteDraft | null): Preview {
  const [asked] = useDebouncedValue(draft === null ? '' : JSON.stringify(draft), WAIT_MS);
  const { data, previousData } = useQuery(PREVIEW_QUOTE, {
    variables: { id: quoteId, draft: asked === '' ? emptyDraft : (JSON.parse(asked) as QuoteDraft) },
    skip: asked === '',
    fetchPolicy: 'no-cache',
  });
  const answers = [data?.previewQuote, previousData?.previewQuote];
  const shown = answers.find((answer) => answer?.__typename === 'QuotePreview');
  return {
    version: shown?.__typename === 'QuotePreview' ? shown.version : null,
    refusal: data?.previewQuote.__typename === 'InvalidInput' ? data.previewQuote.message : null,
  };
}

/** Never asked for: a question that is skipped still names its variables. */
const emptyDraft: QuoteDraft = { sites: [], customLines: [], lineDiscounts: [], note: '', validOn: '2000-01-01' };

import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { editionTitle } from '../../../i18n/edition-title.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Breadcrumbs } from '../../../ui/breadcrumbs.js';
import { FactList } from '../../../ui/fact-list.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { PageHead } from '../../../ui/page-head.js';
import { Comments } from '../../../ui/quotes/comments.js';
import { QuoteStateTag } from '../../../ui/quotes/quote-state-tag.js';
import { RequestSection } from '../../../ui/quotes/request-section.js';
import { SentVersions } from '../../../ui/quotes/sent-versions.js';
import { TextLink } from '../../../ui/text-link.js';
import { OnlyWith } from '../only-with.js';
import { useOperator } from '../use-operator.js';
import { DraftEditor } from './draft-editor.js';
import { CONSOLE_QUOTE } from './quotes-question.js';
import type { ConsoleQuote } from './quotes-question.js';
import { SendDraft } from './send-draft.js';

/** One quote in the console: what is asked, the version in the making, those that were sent, the messages. */
export function QuotePage() {
  const t = useTexts();
  const language = useLanguage();
  const { quoteId } = useParams({ from: '/$language/operateur/devis/$quoteId' });
  const query = useQuery(CONSOLE_QUOTE, { variables: { id: quoteId } });
  return (
    <Page width="surface">
      <OnlyWith right="quotes">
        <Loaded query={query}>
          {({ quote }) =>
            quote ? (
              <Content quote={quote} refetch={query.refetch} />
            ) : (
              <PageHead
                title={t('quotes:page.unknownTitle')}
                actions={
                  <TextLink to="/$language/operateur/devis" params={{ language }}>
                    {t('quotes:page.toList')}
                  </TextLink>
                }
              />
            )
          }
        </Loaded>
      </OnlyWith>
    </Page>
  );
}

interface ContentProps {
  readonly quote: ConsoleQuote;
  readonly refetch: () => Promise<unknown>;
}

function Content({ quote, refetch }: ContentProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const operator = useOperator();
  const [sentence, setSentence] = useState<string | null>(null);
  const { id, reference, state, versions, draft, requestedAt, decidedAt, refusalReason } = quote;
  const newest = versions.at(-1);
  const isDecided = state === 'accepted' || state === 'refused';
  const next = (newest?.version ?? 0) + 1;
  const date = decidedAt ?? (state === 'requested' ? requestedAt : newest?.validUntil) ?? requestedAt;

  return (
    <>
      <Breadcrumbs
        links={[
          <TextLink key="quotes" to="/$language/operateur/devis" params={{ language }}>
            {t('quotes:console.title')}
          </TextLink>,
        ]}
        current={reference}
      />
      <PageHead
        title={t('quotes:page.title', { reference })}
        kicker={`${quote.organisationName} · ${editionTitle(t, quote.edition.name)}`}
        lead={t(`quotes:console.lead1.${state}`, { date: format.date(date), version: newest?.version ?? 1 })}
        space={operator.name}
      />
      {sentence ? (
        <Notice tone="success" isLive>
          <p>{sentence}</p>
        </Notice>
      ) : null}
      <RequestSection quote={quote} reader="operator" />
      <Comments quote={quote} reader="operator" canWrite={!isDecided} />
      {isDecided ? null : <DraftEditor key={next} quote={quote} version={next} onSaved={refetch} />}
      {draft && !isDecided ? (
        <SendDraft
          quote={quote}
          draft={draft}
          onSent={async (said) => {
            setSentence(said);
            await refetch();
          }}
        />
      ) : null}
      <SentVersions versions={versions} quoteId={id} space={{ operator: operator.id }} />
      <FactList
        facts={[
          { label: t('quotes:list.state'), value: <QuoteStateTag state={state} reader="operator" /> },
          { label: t('quotes:list.requestedAt'), value: format.dateTime(requestedAt) },
          ...(refusalReason ? [{ label: t('quotes:page.refusalReason'), value: refusalReason }] : []),
          ...(quote.order ? [{ label: t('quotes:page.order'), value: quote.order.reference }] : []),
        ]}
      />
    </>
  );
}

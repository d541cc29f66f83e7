import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { useSpaceName } from '../../ui/space-breadcrumbs.js';
import { AcceptForm } from './accept-form.js';
import { QuoteBreadcrumbs } from './quote-breadcrumbs.js';
import { QUOTE } from './quotes-question.js';
import type { Quote } from './quotes-question.js';
import { UnknownQuote } from './unknown-quote.js';

/** Accepts the version in force, by purchase orders. */
export function AcceptPage() {
  const { organisationId, quoteId } = useParams({ from: '/$language/s/$organisationId/devis/$quoteId/accepter' });
  const query = useQuery(QUOTE, { variables: { id: quoteId } });
  return (
    <Page>
      <Loaded query={query}>
        {({ quote }) =>
          quote ? (
            <Acceptance quote={quote} organisationId={organisationId} />
          ) : (
            <UnknownQuote organisationId={organisationId} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface AcceptanceProps {
  readonly quote: Quote;
  readonly organisationId: string;
}

function Acceptance({ quote, organisationId }: AcceptanceProps) {
  const t = useTexts();
  const format = useFormats();
  const space = useSpaceName(organisationId);
  const { reference, state, versions, order } = quote;
  const newest = versions.at(-1);
  const isOpen = state === 'sent' && !order;
  return (
    <>
      <QuoteBreadcrumbs quote={quote} organisationId={organisationId} current={t('quotes:page.accept')} />
      <PageHead
        title={t('quotes:accept.title', { reference })}
        {...(newest ? { kicker: t('quotes:version.title', { version: newest.version }) } : {})}
        {...(isOpen && newest ? { lead: t('quotes:accept.lead', { net: format.money(newest.netCents) }) } : {})}
        space={space}
      />
      {isOpen && newest ? (
        <AcceptForm
          quote={quote}
          version={newest}
          payers={[{ id: '', name: space, isItself: true, directory: null }]}
          organisationId={organisationId}
        />
      ) : (
        <Notice tone="attention">
          <p>{t('quotes:accept.unavailable')}</p>
        </Notice>
      )}
    </>
  );
}

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { ButtonLink } from '../../ui/button-link.js';
import { FactList } from '../../ui/fact-list.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { Comments } from '../../ui/quotes/comments.js';
import { QuoteStateTag } from '../../ui/quotes/quote-state-tag.js';
import { RequestSection } from '../../ui/quotes/request-section.js';
import { SentVersions } from '../../ui/quotes/sent-versions.js';
import { useSpaceName } from '../../ui/space-breadcrumbs.js';
import { QuoteBreadcrumbs } from './quote-breadcrumbs.js';
import type { Quote } from './quotes-question.js';

interface QuoteContentProps {
  readonly quote: Quote;
  readonly organisationId: string;
}

export function QuoteContent({ quote, organisationId }: QuoteContentProps) {
  const t = useTexts();
  const format = useFormats();
  const space = useSpaceName(organisationId);
  const { canBuy } = useOrganisationRole(organisationId);
  const { id, reference, state, requestedAt, decidedAt, refusalReason, versions, edition } = quote;
  const newest = versions.at(-1);
  const isDecided = state === 'accepted' || state === 'refused';
  const date = decidedAt ?? (state === 'requested' ? requestedAt : newest?.validUntil) ?? requestedAt;

  return (
    <>
      <QuoteBreadcrumbs quote={quote} organisationId={organisationId} />
      <PageHead
        title={t('quotes:page.title', { reference })}
        kicker={editionTitle(t, edition.name)}
        lead={t(`quotes:page.lead.${state}`, {
          date: format.date(date),
          net: format.money(newest?.netCents ?? 0),
        })}
        space={space}
        actions={<Answers quote={quote} organisationId={organisationId} canBuy={canBuy} />}
      />
      {canBuy || isDecided ? null : (
        <Notice>
          <p>{t('quotes:page.onlyBuyers')}</p>
        </Notice>
      )}
      <SentVersions versions={versions} quoteId={id} space={{ organisation: organisationId }} />
      <Comments quote={quote} reader="organisation" canWrite={canBuy && !isDecided} />
      <RequestSection quote={quote} reader="organisation" />
      <FactList
        facts={[
          { label: t('quotes:list.state'), value: <QuoteStateTag state={state} reader="organisation" /> },
          { label: t('quotes:list.requestedAt'), value: format.dateTime(requestedAt) },
          ...(refusalReason ? [{ label: t('quotes:page.refusalReason'), value: refusalReason }] : []),
        ]}
      />
    </>
  );
}

interface AnswersProps extends QuoteContentProps {
  readonly canBuy: boolean;
}

/** What can be done: accept or refuse what was sent, or go to the order that it became. */
function Answers({ quote: { id, state, order }, organisationId, canBuy }: AnswersProps) {
  const t = useTexts();
  const language = useLanguage();
  const params = { language, organisationId, quoteId: id };
  if (order) {
    return (
      <ButtonLink
        to="/$language/s/$organisationId/commandes/$orderId"
        params={{ language, organisationId, orderId: order.id }}
      >
        {t('quotes:page.toOrder')}
      </ButtonLink>
    );
  }
  if (!canBuy || state === 'refused') return null;
  return (
    <>
      {state === 'sent' ? (
        <ButtonLink to="/$language/s/$organisationId/devis/$quoteId/accepter" params={params}>
          {t('quotes:page.accept')}
        </ButtonLink>
      ) : null}
      <ButtonLink to="/$language/s/$organisationId/devis/$quoteId/refuser" params={params} variant="default">
        {t('quotes:page.refuse')}
      </ButtonLink>
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FactList } from '../../../ui/fact-list.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { TextLink } from '../../../ui/text-link.js';
import { BANK_LINE } from './bank-question.js';
import type { BankLine } from './bank-question.js';
import { BankLineStateTag } from './bank-line-state-tag.js';
import { FinanceFrame } from './finance-frame.js';
import { KeepAsCredit } from './keep-as-credit.js';
import { LineDecision } from './line-decision.js';
import { LineMatches } from './line-matches.js';
import { SetAside } from './set-aside.js';

/** One movement of the account: what the bank says, what it may pay, and what became of it. */
export function BankLinePage() {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { lineId } = useParams({ from: '/$language/operateur/finances/banque/$lineId' });
  const query = useQuery(BANK_LINE, {
    variables: { id: lineId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const line = query.data?.bankLine;
  return (
    <FinanceFrame
      title={line ? titleOf(line, t, format.money) : t('finance:bank.title')}
      {...(line
        ? { lead: t(`finance:line.lead.${line.state}`, { left: format.money(line.amountCents - line.matchedCents) }) }
        : {})}
      right="payments"
    >
      <p>
        <TextLink to="/$language/operateur/finances/banque" params={{ language }}>
          {t('finance:bank.title')}
        </TextLink>
      </p>
      <Loaded query={query}>{({ bankLine }) => <Line line={bankLine} onRefetch={query.refetch} />}</Loaded>
    </FinanceFrame>
  );
}

function titleOf({ amountCents }: BankLine, t: ReturnType<typeof useTexts>, money: (cents: number) => string): string {
  return amountCents > 0
    ? t('finance:line.title', { amount: money(amountCents) })
    : t('finance:line.titleOut', { amount: money(-amountCents) });
}

function Line({ line, onRefetch }: { readonly line: BankLine; readonly onRefetch: () => Promise<unknown> }) {
  const t = useTexts();
  const format = useFormats();
  const [done, setDone] = useState<string | null>(null);
  const onChanged = async (sentence: string) => {
    setDone(sentence);
    await onRefetch();
  };
  const { bookedOn, label, counterparty, state, setAsideReason, matches } = line;
  const isOpen = state === 'unmatched' || state === 'partly';
  return (
    <>
      {done === null ? null : (
        <Notice tone="success" isLive>
          <p>{done}</p>
        </Notice>
      )}
      <FactList
        facts={[
          { label: t('finance:columns.state'), value: <BankLineStateTag state={state} /> },
          { label: t('finance:line.booked'), value: format.date(bookedOn) },
          { label: t('finance:line.label'), value: label },
          ...(counterparty === '' ? [] : [{ label: t('finance:line.counterparty'), value: counterparty }]),
          ...(setAsideReason ? [{ label: t('finance:line.aside'), value: setAsideReason }] : []),
        ]}
      />
      {isOpen ? (
        <>
          <LineDecision key={line.matchedCents} line={line} onChanged={onChanged} />
          <KeepAsCredit line={line} onChanged={onChanged} />
        </>
      ) : null}
      {matches.length > 0 ? <LineMatches line={line} onChanged={onChanged} /> : null}
      {isOpen || state === 'set_aside' ? <SetAside line={line} onChanged={onChanged} /> : null}
    </>
  );
}

import { useRef, useState } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import type { BankLine, Changed, Suggestion } from './bank-question.js';
import { InvoiceSearchForm } from './invoice-search.js';
import type { OwedInvoice } from './invoices-question.js';
import { MatchForm } from './match-form.js';
import type { ChosenShare } from './match-form.js';
import { Suggestions } from './suggestions.js';

interface LineDecisionProps {
  readonly line: BankLine;
  readonly onChanged: Changed;
}

/** What may be paid by a line: suggestions, a search, and the form in which a person decides. */
export function LineDecision({ line, onChanged }: LineDecisionProps) {
  const t = useTexts();
  const [chosen, setChosen] = useState<readonly ChosenShare[]>([]);
  const [take, setTake] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const left = line.amountCents - line.matchedCents;

  const choose = (shares: readonly ChosenShare[]) => {
    setChosen(shares);
    // A form of other invoices is another form; what was typed in the one before was for others.
    setTake((before) => before + 1);
    form.current?.focus();
  };
  const takeSuggestion = ({ shares }: Suggestion) => choose(shares);
  const add = (invoice: OwedInvoice) => {
    const given = chosen.reduce((sum, { amountCents }) => sum + amountCents, 0);
    choose([...chosen, { invoice, amountCents: Math.max(0, Math.min(invoice.openCents, left - given)) }]);
  };

  return (
    <>
      <Section title={t('finance:line.suggestions')}>
        <Suggestions suggestions={line.suggestions} onTake={takeSuggestion} />
      </Section>
      <Section title={t('finance:line.match')}>
        <div ref={form} tabIndex={-1} aria-live="polite">
          {chosen.length === 0 ? <p>{t('finance:line.noShare')}</p> : <p>{t('finance:line.taken')}</p>}
        </div>
        {chosen.length === 0 ? null : (
          <MatchForm
            key={take}
            line={line}
            shares={chosen}
            onRemove={(id) => choose(chosen.filter(({ invoice }) => invoice.id !== id))}
            onChanged={onChanged}
          />
        )}
        <InvoiceSearchForm chosen={chosen.map(({ invoice }) => invoice.id)} onAdd={add} />
      </Section>
    </>
  );
}

import { Button } from '@mantine/core';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { Suggestion } from './bank-question.js';
import classes from './finance.module.css';

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  readonly onTake: (suggestion: Suggestion) => void;
}

/** What a line may pay, the likeliest first, each with its reasons; nothing is matched before a person has taken it. */
export function Suggestions({ suggestions, onTake }: SuggestionsProps) {
  const t = useTexts();
  const format = useFormats();
  if (suggestions.length === 0) return <p>{t('finance:line.noSuggestion')}</p>;
  return (
    <ul className={classes.suggestions}>
      {suggestions.map((suggestion) => (
        <li key={suggestion.shares.map(({ invoice }) => invoice.id).join()} className={classes.suggestion}>
          <div className={classes.shares}>
            {suggestion.shares.map(({ invoice, amountCents }) => (
              <p key={invoice.id} className={classes.share}>
                <span>{t('finance:line.share', { number: invoice.number, payer: invoice.payerName })}</span>
                <span className={classes.whole}>{format.money(amountCents)}</span>
              </p>
            ))}
          </div>
          <ul>
            {suggestion.reasons.map(({ code, subject, count, cents }) => (
              <li key={`${code} ${subject ?? ''}`}>
                {t(`finance:line.reason.${code}`, {
                  subject: subject ?? '',
                  count: count ?? 0,
                  amount: format.money(cents ?? 0),
                })}
              </li>
            ))}
          </ul>
          <div className={classes.actions}>
            <Button variant="default" onClick={() => onTake(suggestion)}>
              {t('finance:line.take')}
            </Button>
            <span className={classes.detail}>
              {t('finance:line.confidence', { percent: format.percent(suggestion.confidence / 100) })}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

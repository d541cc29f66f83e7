import { useEffect, useRef } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { fieldId } from './field-id.js';
import classes from './form.module.css';

export interface FieldProblem {
  /** The field's name; absent when the problem is the whole form's. */
  readonly field?: string;
  readonly message: string;
  /** The session ended: signing in again in another tab leaves this form as it is. */
  readonly isSignedOut?: boolean;
}

interface ProblemSummaryProps {
  /** What the last press of the button found. */
  readonly problems: readonly FieldProblem[];
  /** False once the field's value has changed: the line goes, and whoever is typing keeps the focus. */
  readonly isStanding: (problem: FieldProblem) => boolean;
}

/** The list of what is wrong, focused as soon as it is found; each line leads to its field. */
export function ProblemSummary({ problems, isStanding }: ProblemSummaryProps) {
  const t = useTexts();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);

  const standing = problems.filter(isStanding);
  if (standing.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.summary}>
      <h2>{t('common:form.problemTitle', { count: standing.length })}</h2>
      <ul>
        {standing.map(({ field, message, isSignedOut = false }) => (
          <li key={`${field ?? ''} ${message}`}>
            {field ? (
              <a
                href={`#${fieldId(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId(field))?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
            {isSignedOut ? (
              <>
                {' '}
                <a href={`/${language}/connexion`} target="_blank" rel="noreferrer">
                  {t('common:form.signInAside')}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';

import { problemOf } from '../../apollo/problem.js';
import { useTexts } from '../../i18n/use-texts.js';
import classes from './form.module.css';
import { ProblemSummary } from './problem-summary.js';
import type { FieldProblem } from './problem-summary.js';

/** What the server found: a field's name with a sentence, or no field for the whole form. Nothing when all went well. */
export type SubmitOutcome = readonly FieldProblem[] | undefined | void;

/** Our rules answer with sentences; a rule that answers with an element could not be listed in the summary. */
function problemsOf(errors: Readonly<Record<string, ReactNode>>): FieldProblem[] {
  return Object.entries(errors).flatMap(([field, message]) =>
    typeof message === 'string' ? [{ field, message }] : [],
  );
}

interface FormProps<Values extends Record<string, unknown>> {
  readonly form: UseFormReturnType<Values>;
  readonly submitLabel: string;
  /** Buttons or links beside the main one. */
  readonly secondary?: ReactNode;
  readonly onSubmit: (values: Values) => Promise<SubmitOutcome>;
  /** For a form whose choices stand side by side. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/**
 * One column of fields, the summary of what is wrong at the top (focused, with links to the fields), one main button.
 * Nothing typed is ever cleared; a second press while sending has no effect. What is wrong with a field is said until its
 * value changes, beside the field and in the summary alike.
 */
export function Form<Values extends Record<string, unknown>>({
  form,
  submitLabel,
  secondary,
  onSubmit,
  isWide = false,
  children,
}: FormProps<Values>) {
  const t = useTexts();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [isSending, setSending] = useState(false);
  const isLocked = useRef(false);

  const show = (found: readonly FieldProblem[]) => {
    setProblems(found);
    form.setErrors(Object.fromEntries(found.flatMap(({ field, message }) => (field ? [[field, message]] : []))));
  };

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isLocked.current) return;
    isLocked.current = true;
    const found = problemsOf(form.validate().errors);
    if (found.length > 0) {
      setProblems(found);
      isLocked.current = false;
      return;
    }
    setSending(true);
    try {
      show((await onSubmit(form.getValues())) ?? []);
    } catch (error) {
      const { kind, message } = problemOf(error);
      const sentence = kind === 'network' ? t('errors:network') : (message ?? t('errors:unexpected'));
      show([{ message: sentence, isSignedOut: kind === 'signed_out' }]);
    } finally {
      isLocked.current = false;
      setSending(false);
    }
  };

  return (
    <form noValidate className={classes.form} data-wide={isWide || undefined} onSubmit={(event) => void send(event)}>
      <ProblemSummary problems={problems} isStanding={({ field }) => !field || form.errors[field] !== undefined} />
      {children}
      <div className={classes.actions}>
        <Button type="submit" aria-disabled={isSending || undefined}>
          {isSending ? t('common:form.sending') : submitLabel}
        </Button>
        {secondary}
      </div>
    </form>
  );
}

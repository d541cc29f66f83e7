import { Input } from '@mantine/core';

import { useTexts } from '../../../i18n/use-texts.js';
import classes from './imports.module.css';

interface FileFieldProps {
  /** The field's name in the form; the summary of problems links to it. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly file: File | null;
  readonly onChoose: (file: File | null) => void;
}

/**
 * The browser's own file control, which is reached, dropped on and read aloud everywhere, under words of ours: its own
 * would be in the language of the browser.
 */
export function FileField({ name, label, hint, error, file, onChoose }: FileFieldProps) {
  const t = useTexts();
  const id = `field-${name}`;
  return (
    <Input.Wrapper id={id} label={label} description={hint} error={error}>
      <div className={classes.file} data-invalid={error ? true : undefined}>
        <span aria-hidden="true" className={classes.choose}>
          {t('console:imports.choose')}
        </span>
        <span aria-hidden="true" className={classes.chosen}>
          {file?.name ?? t('console:imports.nothingChosen')}
        </span>
        <input
          id={id}
          type="file"
          name={name}
          accept=".csv,text/csv"
          aria-describedby={`${id}-description${error ? ` ${id}-error` : ''}`}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
    </Input.Wrapper>
  );
}

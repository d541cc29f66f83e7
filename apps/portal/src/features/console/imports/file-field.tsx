import { Input } from '@mantine/core';

import classes from './imports.module.css';

interface FileFieldProps {
  /** The field's name in the form; the summary of problems links to it. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly onChoose: (file: File | null) => void;
}

/** The browser's own file control: it is reached, dropped on and read aloud everywhere. */
export function FileField({ name, label, hint, error, onChoose }: FileFieldProps) {
  const id = `field-${name}`;
  return (
    <Input.Wrapper id={id} label={label} description={hint} error={error}>
      <input
        id={id}
        type="file"
        name={name}
        accept=".csv,text/csv"
        className={classes.file}
        aria-describedby={`${id}-description${error ? ` ${id}-error` : ''}`}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
      />
    </Input.Wrapper>
  );
}

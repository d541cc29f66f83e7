import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';

import { fieldId } from '../../../ui/form/field-id.js';
import { useRegistering } from './registering.js';

interface TickFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: ReactNode;
}

/** A tick of the draft, saved as it is pressed. */
export function TickField({ name, label, hint, error }: TickFieldProps) {
  const { draft } = useRegistering();
  return (
    <Checkbox
      id={fieldId(name)}
      label={label}
      description={hint}
      error={error}
      size="md"
      aria-required
      checked={draft.valueOf(name) === 'yes'}
      onChange={({ currentTarget }) => draft.set(name, currentTarget.checked ? 'yes' : null)}
    />
  );
}

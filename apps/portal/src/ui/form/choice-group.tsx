import { Radio } from '@mantine/core';
import type { RadioGroupProps } from '@mantine/core';
import type { ReactNode } from 'react';

import { fieldId } from './field-id.js';
import classes from './form.module.css';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoiceGroupProps extends Omit<RadioGroupProps, 'children' | 'name' | 'label' | 'description'> {
  readonly name: string;
  /** The question. */
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
}

/** One of a few choices, all of them visible; pass `{...form.getInputProps(name)}`. */
export function ChoiceGroup({ name, label, hint, choices, ...group }: ChoiceGroupProps) {
  return (
    <Radio.Group name={name} label={label} description={hint} {...group}>
      <div className={classes.choices}>
        {choices.map((choice, index) => (
          <Radio
            key={choice.value}
            value={choice.value}
            label={choice.label}
            description={choice.hint}
            size="md"
            {...(index === 0 ? { id: fieldId(name) } : {})}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

import { Checkbox, NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import type {
  CheckboxProps,
  NativeSelectProps,
  PasswordInputProps,
  TextareaProps,
  TextInputProps,
} from '@mantine/core';

import { useTexts } from '../../i18n/use-texts.js';
import { fieldId } from './field-id.js';
import { FieldLabel } from './field-label.js';

/** What every field says before it is filled: its visible label, a hint, and whether it may stay empty. */
interface FieldText {
  /** The field's name in the form's values; the summary of problems links to it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
}

/** A Mantine control's own properties; pass `{...form.getInputProps(name)}` among them. */
type Field<ControlProps> = FieldText & Omit<ControlProps, 'name' | 'label' | 'description' | 'required' | 'id'>;

function wrapperOf({ name, label, hint, isOptional = false }: FieldText) {
  return {
    id: fieldId(name),
    name,
    label: <FieldLabel text={label} isOptional={isOptional} />,
    description: hint,
    'aria-required': !isOptional,
  };
}

export function TextField({ name, label, hint, isOptional, ...control }: Field<TextInputProps>) {
  return <TextInput {...wrapperOf({ name, label, hint, isOptional })} {...control} />;
}

export function TextAreaField({ name, label, hint, isOptional, ...control }: Field<TextareaProps>) {
  return <Textarea {...wrapperOf({ name, label, hint, isOptional })} rows={7} {...control} />;
}

export function PasswordField({ name, label, hint, isOptional, ...control }: Field<PasswordInputProps>) {
  const t = useTexts();
  return (
    <PasswordInput
      {...wrapperOf({ name, label, hint, isOptional })}
      visibilityToggleButtonProps={{ 'aria-label': t('common:form.showPassword'), tabIndex: 0, 'aria-hidden': false }}
      {...control}
    />
  );
}

/** For fewer than 16 choices; a longer list needs a search field. */
export function SelectField({ name, label, hint, isOptional, ...control }: Field<NativeSelectProps>) {
  return <NativeSelect {...wrapperOf({ name, label, hint, isOptional })} {...control} />;
}

/** One yes or no; use `form.getInputProps(name, { type: 'checkbox' })`. */
export function CheckboxField({ name, label, hint, isOptional = true, ...control }: Field<CheckboxProps>) {
  return (
    <Checkbox
      id={fieldId(name)}
      name={name}
      label={label}
      description={hint}
      aria-required={!isOptional}
      size="md"
      {...control}
    />
  );
}

/** A date and a time of day, typed as clocks in Paris show them; the value is as `parisInput` writes it. */
export function MomentField({ name, label, hint, isOptional, ...control }: Field<TextInputProps>) {
  const t = useTexts();
  return (
    <TextInput
      {...wrapperOf({ name, label, hint: hint ?? t('common:form.parisTime'), isOptional })}
      type="datetime-local"
      styles={{ wrapper: { maxWidth: '15rem' } }}
      {...control}
    />
  );
}

/** An amount in euros, typed with a comma or a point; the value is as `amountInput` writes it. */
export function AmountField({ name, label, hint, isOptional, ...control }: Field<TextInputProps>) {
  return (
    <TextInput
      {...wrapperOf({ name, label, hint, isOptional })}
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span aria-hidden="true">€</span>}
      styles={{ wrapper: { maxWidth: '10rem' }, input: { textAlign: 'right' } }}
      {...control}
    />
  );
}

/** A percentage, typed with a comma or a point; the value is as `percentInput` writes it. */
export function PercentField({ name, label, hint, isOptional, ...control }: Field<TextInputProps>) {
  return (
    <TextInput
      {...wrapperOf({ name, label, hint, isOptional })}
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span aria-hidden="true">%</span>}
      styles={{ wrapper: { maxWidth: '8rem' }, input: { textAlign: 'right' } }}
      {...control}
    />
  );
}

/** A whole number of 0 or more. */
export function CountField({ name, label, hint, isOptional, ...control }: Field<TextInputProps>) {
  return (
    <TextInput
      {...wrapperOf({ name, label, hint, isOptional })}
      inputMode="numeric"
      autoComplete="off"
      styles={{ wrapper: { maxWidth: '8rem' } }}
      {...control}
    />
  );
}

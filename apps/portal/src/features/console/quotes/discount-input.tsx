import { NativeSelect, TextInput } from '@mantine/core';

import { useTexts } from '../../../i18n/use-texts.js';
import type { DiscountKind } from '../../../gql/graphql.js';
import type { TypedDiscount } from './draft-values.js';
import classes from './quotes.module.css';

interface DiscountInputProps {
  /** The line, as a screen reader hears it with each of the two fields. */
  readonly line: string;
  readonly value: TypedDiscount;
  readonly onChange: (value: TypedDiscount) => void;
}

/** The discount of a line: its kind, and how much once there is one. */
export function DiscountInput({ line, value, onChange }: DiscountInputProps) {
  const t = useTexts();
  return (
    <div className={classes.discount}>
      <NativeSelect
        aria-label={t('quotes:console.lineDiscountKind', { line })}
        value={value.kind}
        data={discountKinds(t)}
        onChange={({ currentTarget }) => onChange({ ...value, kind: currentTarget.value as DiscountKind | '' })}
      />
      <TextInput
        aria-label={t('quotes:console.lineDiscountOf', { line })}
        inputMode="decimal"
        autoComplete="off"
        disabled={value.kind === ''}
        value={value.kind === '' ? '' : value.value}
        onChange={({ currentTarget }) => onChange({ ...value, value: currentTarget.value })}
      />
    </div>
  );
}

/** The kinds of a discount, none first. */
export function discountKinds(t: ReturnType<typeof useTexts>) {
  return [
    { value: '', label: t('quotes:console.kind.none') },
    { value: 'percent', label: t('quotes:console.kind.percent') },
    { value: 'amount', label: t('quotes:console.kind.amount') },
  ];
}

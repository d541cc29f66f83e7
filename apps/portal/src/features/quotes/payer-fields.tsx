import { Button, Checkbox } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import type { QuoteVersionPartsFragment } from '../../gql/graphql.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { fieldId } from '../../ui/form/field-id.js';
import { SelectField, TextField } from '../../ui/form/index.js';
import type { ChoosablePayer } from './accept-question.js';
import { partsOf, payerOf, withoutPayer } from './accept-values.js';
import type { AcceptValues } from './accept-values.js';
import classes from './quotes.module.css';

interface PayerFieldsProps {
  readonly form: UseFormReturnType<AcceptValues>;
  /** Which payer, from zero. */
  readonly index: number;
  readonly payers: readonly ChoosablePayer[];
  readonly version: QuoteVersionPartsFragment;
}

/** One payer: who, what its invoices bear, its purchase order, the sites that it pays for. */
export function PayerFields({ form, index, payers, version }: PayerFieldsProps) {
  const t = useTexts();
  const format = useFormats();
  const { values } = form;
  const number = index + 1;
  const chosen = payers.find(({ id }) => id === values.payers[index]?.payerId);
  const at = (field: string) => `payers.${index}.${field}`;
  const codes = chosen?.directory?.serviceCodes.filter(({ isActive }) => isActive) ?? [];
  const net = partsOf(values, version)[index] ?? 0;

  return (
    <fieldset className={classes.payer}>
      <legend>{t('quotes:accept.payer', { number })}</legend>
      <div className={classes.fields}>
        <SelectField
          name={at('payerId')}
          label={t('quotes:accept.who')}
          data={payers.map(({ id, name, isItself }) => ({
            value: id,
            label: isItself ? t('quotes:accept.itself', { name }) : name,
          }))}
          {...form.getInputProps(at('payerId'))}
        />
        {codes.length > 0 ? (
          <SelectField
            name={at('serviceCode')}
            label={t('quotes:accept.serviceCode')}
            isOptional={!chosen?.directory?.requiresServiceCode}
            data={[
              { value: '', label: '–' },
              ...codes.map(({ code, name }) => ({ value: code, label: `${code}, ${name}` })),
            ]}
            {...form.getInputProps(at('serviceCode'))}
          />
        ) : (
          <TextField
            name={at('serviceCode')}
            label={t('quotes:accept.serviceCode')}
            isOptional={!chosen?.directory?.requiresServiceCode}
            {...form.getInputProps(at('serviceCode'))}
          />
        )}
        <TextField
          name={at('commitmentNumber')}
          label={t('quotes:accept.commitment')}
          isOptional={!chosen?.directory?.requiresCommitment}
          {...form.getInputProps(at('commitmentNumber'))}
        />
        <TextField
          name={at('contractNumber')}
          label={t('quotes:accept.contract')}
          isOptional
          {...form.getInputProps(at('contractNumber'))}
        />
        <TextField
          name={at('number')}
          label={t('quotes:accept.order')}
          hint={t('quotes:accept.orderHint')}
          {...form.getInputProps(at('number'))}
        />
        <TextField
          name={at('signatory')}
          label={t('quotes:accept.signatory')}
          hint={t('quotes:accept.signatoryHint')}
          {...form.getInputProps(at('signatory'))}
        />
      </div>
      {values.payers.length > 1 ? <PayersSites form={form} index={index} version={version} /> : null}
      <p>{t('quotes:accept.amount', { net: format.money(net) })}</p>
      {index > 0 ? (
        <Button
          variant="default"
          className={classes.start}
          aria-label={t('quotes:accept.removePayerOf', { number })}
          onClick={() => form.setValues(withoutPayer(values, index))}
        >
          {t('quotes:accept.removePayer')}
        </Button>
      ) : null}
    </fieldset>
  );
}

/** Ticked, a site goes to this payer; unticked, back to the first. Of the first, it only says how many are left. */
function PayersSites({ form, index, version }: Omit<PayerFieldsProps, 'payers'>) {
  const t = useTexts();
  const { values } = form;
  const error = form.errors[`payers.${index}.sites`];
  const own = version.sites.filter(({ siteId }) => payerOf(values, siteId) === index);
  return (
    <div
      role="group"
      id={fieldId(`payers.${index}.sites`)}
      tabIndex={-1}
      aria-label={t('quotes:accept.sitesOf')}
      className={classes.choices}
    >
      {error ? <p className={classes.error}>{error}</p> : null}
      {index === 0 ? (
        <p>{t('quotes:accept.firstPays', { count: own.length })}</p>
      ) : (
        version.sites.map(({ siteId, siteName }) => (
          <Checkbox
            key={siteId}
            label={siteName}
            checked={payerOf(values, siteId) === index}
            onChange={({ currentTarget }) =>
              form.setFieldValue('payerOfSite', {
                ...values.payerOfSite,
                [siteId]: currentTarget.checked ? index : 0,
              })
            }
          />
        ))
      )}
    </div>
  );
}

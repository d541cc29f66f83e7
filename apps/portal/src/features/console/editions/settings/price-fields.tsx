import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { categoryName } from '../../../../i18n/category-name.js';
import { useFormats } from '../../../../i18n/use-formats.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DemonstrationMark } from '../../../../ui/demonstration-mark.js';
import { AmountField, PercentField } from '../../../../ui/form/index.js';
import { fieldId } from '../../../../ui/form/field-id.js';
import type { SettableEdition } from './edition-settings.js';
import { FieldGroup } from './field-group.js';
import type { TypedSettings } from './settings-values.js';
import classes from './settings.module.css';

interface PriceFieldsProps {
  readonly form: UseFormReturnType<TypedSettings>;
  readonly edition: SettableEdition;
}

/** What taking part costs: a base for each category, and what comes on top of it for all. */
export function PriceFields({ form, edition }: PriceFieldsProps) {
  const t = useTexts();
  const format = useFormats();
  const { version, isDemonstration } = edition.priceList;
  return (
    <FieldGroup
      title={t('editionSettings:catalogue.prices')}
      lead={t('editionSettings:catalogue.pricesLead', { version: format.number(version) })}
    >
      {isDemonstration ? (
        <p>
          <DemonstrationMark of="price" />
        </p>
      ) : null}
      <BasePrices form={form} edition={edition} />
      <div className={classes.row}>
        <AmountField
          name="prices.additional_site"
          label={t('orders:line.additional_site')}
          hint={t('editionSettings:catalogue.additionalSiteHint')}
          {...form.getInputProps('prices.additional_site')}
        />
        <AmountField
          name="prices.physical_visits"
          label={t('editionSettings:form.visits')}
          hint={t('editionSettings:catalogue.physicalVisitsHint')}
          {...form.getInputProps('prices.physical_visits')}
        />
        <PercentField
          name="prices.vatBasisPoints"
          label={t('editionSettings:catalogue.vat')}
          hint={t('editionSettings:catalogue.vatHint')}
          {...form.getInputProps('prices.vatBasisPoints')}
        />
      </div>
    </FieldGroup>
  );
}

function BasePrices({ form, edition }: PriceFieldsProps) {
  const t = useTexts();
  return (
    <div className={classes.matrix}>
      <table>
        <caption className="visually-hidden">{t('orders:line.base')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('editionSettings:field.category')}</th>
            <th scope="col">{t('orders:line.base')}</th>
          </tr>
        </thead>
        <tbody>
          {edition.categories.map(({ code }) => {
            const path = `prices.base.${code}`;
            return (
              <tr key={code}>
                <th scope="row">{categoryName(t, code)}</th>
                <td>
                  <TextInput
                    id={fieldId(path)}
                    aria-label={t('orders:line.baseOf', { category: categoryName(t, code) })}
                    inputMode="decimal"
                    autoComplete="off"
                    rightSection={<span aria-hidden="true">€</span>}
                    className={classes.amount}
                    {...form.getInputProps(path)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { categoryName } from '../../../../i18n/category-name.js';
import { useFormats } from '../../../../i18n/use-formats.js';
import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { fieldId } from '../../../../ui/form/field-id.js';
import type { SettableEdition } from './edition-settings.js';
import { countOf, strataOf } from './settings-values.js';
import type { TypedSettings } from './settings-values.js';
import classes from './settings.module.css';

interface StrataMatrixProps {
  readonly form: UseFormReturnType<TypedSettings>;
  readonly edition: SettableEdition;
}

/** Places reserved for each category in each territory, with what they make in all while one types. */
export function StrataMatrix({ form, edition }: StrataMatrixProps) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormats();
  const { territories, strata } = form.values;
  const sumOf = (category: string) =>
    territories.reduce((sum, { code }) => sum + (countOf(strata[category]?.[code] ?? '') ?? 0), 0);
  const nameOf = ({ labelFr, labelEn, code }: TypedSettings['territories'][number]) =>
    (language === 'fr' ? labelFr : labelEn) || code;
  return (
    <>
      <div className={classes.matrix} role="region" aria-label={t('editionSettings:field.strata')} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{t('editionSettings:field.strata')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('editionSettings:field.category')}</th>
              {territories.map((territory, index) => (
                // A territory is known by its place: its code is being typed.
                // oxlint-disable-next-line react/no-array-index-key
                <th key={index} scope="col">
                  {nameOf(territory)}
                </th>
              ))}
              <th scope="col" data-of="sum">
                {t('editionSettings:field.sum')}
              </th>
            </tr>
          </thead>
          <tbody>
            {edition.categories.map(({ code: category }) => (
              <tr key={category}>
                <th scope="row">{categoryName(t, category)}</th>
                {territories.map((territory, index) => {
                  const path = `strata.${category}.${territory.code}`;
                  const label = t('editionSettings:field.stratum', {
                    category: categoryName(t, category),
                    territory: nameOf(territory),
                  });
                  return (
                    // A territory is known by its place: its code is being typed.
                    // oxlint-disable-next-line react/no-array-index-key
                    <td key={index}>
                      <TextInput
                        id={fieldId(path)}
                        aria-label={label}
                        inputMode="numeric"
                        autoComplete="off"
                        placeholder="0"
                        disabled={territory.code === ''}
                        {...form.getInputProps(path)}
                        value={strata[category]?.[territory.code] ?? ''}
                      />
                    </td>
                  );
                })}
                <td data-of="sum">{format.number(sumOf(category))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Sum values={form.values} />
    </>
  );
}

function Sum({ values }: { readonly values: TypedSettings }) {
  const t = useTexts();
  const format = useFormats();
  const reserved = strataOf(values).reduce((sum, { places }) => sum + places, 0);
  const total = countOf(values.freePlaces) ?? 0;
  const numbers = { reserved: format.number(reserved), total: format.number(total) };
  const isOver = reserved > total;
  return (
    <p className={classes.sum} role="status" data-over={isOver || undefined}>
      {isOver
        ? t('editionSettings:field.reservedOver', { ...numbers, over: format.number(reserved - total) })
        : t('editionSettings:field.reserved', { ...numbers, open: format.number(total - reserved) })}
    </p>
  );
}

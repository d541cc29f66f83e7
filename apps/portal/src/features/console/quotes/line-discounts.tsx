import type { QuoteVersionPartsFragment } from '../../../gql/graphql.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { fieldId } from '../../../ui/form/field-id.js';
import { useLineName } from '../../../ui/line-name.js';
import { DiscountInput } from './discount-input.js';
import { noDiscount } from './draft-values.js';
import type { TypedDiscount } from './draft-values.js';
import classes from './quotes.module.css';

type Line = QuoteVersionPartsFragment['lines'][number];

interface LineDiscountsProps {
  readonly lines: readonly Line[];
  readonly discounts: Readonly<Record<string, TypedDiscount>>;
  readonly onChange: (discounts: Readonly<Record<string, TypedDiscount>>) => void;
}

/** The lines that the price list proposes, each with a discount to grant. */
export function LineDiscounts({ lines, discounts, onChange }: LineDiscountsProps) {
  const t = useTexts();
  const format = useFormats();
  const nameOf = useLineName();
  // A line agreed upon has the price that it was given.
  const listed = lines.filter(({ code }) => code !== 'custom');
  return (
    <div className={classes.group} id={fieldId('lineDiscounts')} tabIndex={-1}>
      <h3>{t('quotes:console.lineDiscounts')}</h3>
      <DataTable<Line>
        caption={t('quotes:console.lineDiscounts')}
        isCaptionHidden
        isStacked
        density="compact"
        rows={listed}
        keyOf={({ key }) => key}
        columns={[
          { key: 'line', title: t('quotes:version.line'), isRowHeader: true, cell: nameOf },
          {
            key: 'total',
            title: t('quotes:version.list'),
            align: 'end',
            cell: ({ totalCents }) => format.money(totalCents),
          },
          {
            key: 'discount',
            title: t('quotes:version.discount'),
            align: 'end',
            cell: (line) => (
              <DiscountInput
                line={nameOf(line)}
                value={discounts[line.key] ?? noDiscount}
                onChange={(value) => onChange({ ...discounts, [line.key]: value })}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

import { useTexts } from '../i18n/use-texts.js';
import { useFormats } from '../i18n/use-formats.js';
import { DemonstrationMark } from './demonstration-mark.js';
import { useLineName } from './line-name.js';
import classes from './price-table.module.css';

export interface PricedLine {
  readonly code: string;
  readonly categoryCode?: string | null;
  readonly siteName?: string | null;
  readonly label?: string | null;
  readonly quantity: number;
  readonly totalCents: number;
}

export interface Priced {
  readonly lines: readonly PricedLine[];
  readonly netCents: number;
  readonly vatGroups: readonly {
    readonly treatment: string;
    readonly basisPoints: number;
    readonly vatCents: number;
  }[];
  readonly grossCents: number;
  readonly isDemonstration: boolean;
}

const WITHOUT_TAX = ['exempt', 'reverse_charge', 'outside_scope'] as const;

/** The lines of a price with its totals before and with VAT; invented prices carry their mark. */
export function PriceTable({ price }: { readonly price: Priced }) {
  const t = useTexts();
  const format = useFormats();
  const lineName = useLineName();
  const { lines, netCents, vatGroups, grossCents, isDemonstration } = price;

  const nameOf = (line: PricedLine): string =>
    line.siteName || line.quantity === 1
      ? lineName(line)
      : t('orders:line.withQuantity', { line: lineName(line), quantity: line.quantity });

  const vatName = (treatment: string, basisPoints: number): string => {
    const without = WITHOUT_TAX.find((key) => key === treatment);
    return without
      ? t(`orders:price.vatNone.${without}`)
      : t('orders:price.vat', { rate: format.percent(basisPoints / 10_000) });
  };

  return (
    <div className={classes.price}>
      <table>
        <caption className="visually-hidden">{t('orders:price.caption')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('orders:price.line')}</th>
            <th scope="col">{t('orders:price.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            // Two sites may bear one name: only the order of the lines tells them apart.
            <tr key={index}>
              <th scope="row">{nameOf(line)}</th>
              <td>{format.money(line.totalCents)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('orders:price.net')}</th>
            <td>{format.money(netCents)}</td>
          </tr>
          {vatGroups.map(({ treatment, basisPoints, vatCents }) => (
            <tr key={`${treatment} ${basisPoints}`} className={classes.vat}>
              <th scope="row">{vatName(treatment, basisPoints)}</th>
              <td>{format.money(vatCents)}</td>
            </tr>
          ))}
          <tr className={classes.total}>
            <th scope="row">{t('orders:price.gross')}</th>
            <td>{format.money(grossCents)}</td>
          </tr>
        </tfoot>
      </table>
      {isDemonstration ? (
        <p>
          <DemonstrationMark of="price" />
        </p>
      ) : null}
    </div>
  );
}

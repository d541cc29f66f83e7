import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { PriceTable } from '../../ui/price-table.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { ChosenSite } from './register/draft-choices.js';
import type { RegisteringEdition } from './register-form.js';
import classes from './registrations.module.css';
import { usePrice } from './use-price.js';

interface LivePriceProps {
  readonly sites: readonly ChosenSite[];
  readonly edition: RegisteringEdition;
  readonly categoryCode: string;
}

/** The price as the choices stand, before tax and with VAT; changes are announced. */
export function LivePrice({ sites, edition, categoryCode }: LivePriceProps) {
  const t = useTexts();
  const format = useFormats();
  const { hasPaid, price, isCurrent, error } = usePrice({ sites, editionId: edition.id, categoryCode });
  const hasFree = sites.some(({ choice }) => choice === 'free');

  return (
    <aside className={classes.price} aria-labelledby="price">
      <h2 id="price">{t('registrations:price.title')}</h2>
      {price ? (
        <>
          <PriceTable price={price} />
          <p className={classes.hint}>{t('registrations:price.paidNote')}</p>
        </>
      ) : hasPaid ? (
        error ? (
          <p>{t('registrations:price.unavailable')}</p>
        ) : (
          <Skeleton lines={4} />
        )
      ) : hasFree ? (
        <>
          <p className={classes.nothing}>{t('registrations:price.free')}</p>
          <p className={classes.hint}>{t('registrations:price.freeText')}</p>
        </>
      ) : (
        <p className={classes.hint}>{t('registrations:price.pending')}</p>
      )}
      <p role="status" className="visually-hidden">
        {price && isCurrent
          ? t('orders:price.announced', { net: format.money(price.netCents), gross: format.money(price.grossCents) })
          : ''}
      </p>
    </aside>
  );
}

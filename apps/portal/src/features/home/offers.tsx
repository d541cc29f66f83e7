import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { grossOf, lowestPriceOf } from './edition-facts.js';
import classes from './offers.module.css';
import { OfferColumn } from './offer-column.js';
import type { OpenEdition } from './open-edition.js';

/** Free and paid side by side, each with what it does not include. */
export function Offers({ edition }: { readonly edition: OpenEdition }) {
  const t = useTexts();
  const format = useFormats();
  const { priceList } = edition;
  const lowest = lowestPriceOf(priceList);
  const isOpen = edition.state === 'registration';
  return (
    <section className={classes.offers} aria-labelledby="offers">
      <h2 id="offers" className="visually-hidden">
        {t('home:offers.title')}
      </h2>
      <OfferColumn
        name={t('home:offers.free.name')}
        price={t('home:offers.free.price')}
        unit={t('home:offers.free.unit')}
        action={isOpen ? t('home:offers.free.action') : undefined}
        receivedTitle={t('home:offers.free.received')}
        received={[
          t('home:offers.free.receives.channels'),
          t('home:offers.free.receives.peers'),
          t('home:offers.free.receives.sheet'),
        ]}
        excludedTitle={t('home:offers.free.excluded')}
        excluded={[
          t('home:offers.free.excludes.detail'),
          t('home:offers.free.excludes.report'),
          t('home:offers.free.excludes.visits'),
        ]}
        condition={t('home:offers.free.condition', { places: format.number(edition.freePlaces) })}
      />
      <OfferColumn
        isMain
        name={t('home:offers.paid.name')}
        price={lowest === null ? '' : t('home:offers.paid.from', { amount: format.money(lowest) })}
        unit={
          lowest === null
            ? ''
            : t('home:offers.paid.fromGross', { amount: format.money(grossOf(lowest, priceList.vatBasisPoints)) })
        }
        mark={priceList.isDemonstration ? <DemonstrationMark of="price" /> : undefined}
        action={isOpen ? t('home:offers.paid.action') : undefined}
        receivedTitle={t('home:offers.paid.received')}
        received={[
          t('home:offers.paid.receives.place'),
          t('home:offers.paid.receives.detail'),
          t('home:offers.paid.receives.report'),
          t('home:offers.paid.receives.sites'),
        ]}
        excludedTitle={t('home:offers.paid.excluded')}
        excluded={[t('home:offers.paid.excludes.visits'), t('home:offers.paid.excludes.advice')]}
        condition={t('home:offers.paid.condition')}
      />
    </section>
  );
}

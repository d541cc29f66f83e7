import { categoryName } from '../../i18n/category-name.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { Section } from '../../ui/page.js';
import { grossOf } from './edition-facts.js';
import classes from './home.module.css';
import type { OpenEdition } from './open-edition.js';

type PriceLine = OpenEdition['priceList']['lines'][number];

/** Every price before and with VAT, readable without an account. */
export function Prices({ edition }: { readonly edition: OpenEdition }) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { lines, vatBasisPoints, isDemonstration } = edition.priceList;

  const nameOf = ({ code, categoryCode }: PriceLine): string => {
    if (code === 'additional_site') return t('home:prices.additionalSite');
    if (code === 'physical_visits') return t('home:prices.physicalVisits');
    // Our own names keep the digits of a number together; the edition's label serves a category that we do not know.
    const label = edition.categories.find((known) => known.code === categoryCode);
    const name = categoryName(t, categoryCode ?? code);
    return name === categoryCode && label ? (language === 'fr' ? label.labelFr : label.labelEn) : name;
  };

  return (
    <Section
      title={t('home:prices.title')}
      id="prix"
      aside={
        <>
          <p>{t('home:prices.lead', { rate: format.percent(vatBasisPoints / 10_000) })}</p>
          {isDemonstration ? (
            <p className={classes.aside}>
              <DemonstrationMark of="price" /> {t('home:prices.demonstration')}
            </p>
          ) : null}
        </>
      }
    >
      <DataTable<PriceLine>
        caption={t('home:prices.caption')}
        isCaptionHidden
        rows={lines}
        keyOf={({ code, categoryCode }) => `${code} ${categoryCode ?? ''}`}
        columns={[
          { key: 'name', title: t('home:prices.line'), cell: nameOf, isRowHeader: true },
          {
            key: 'net',
            title: t('home:prices.net'),
            align: 'end',
            cell: ({ amountCents }) => format.money(amountCents),
          },
          {
            key: 'gross',
            title: t('home:prices.gross'),
            align: 'end',
            cell: ({ amountCents }) => format.money(grossOf(amountCents, vatBasisPoints)),
          },
        ]}
      />
    </Section>
  );
}

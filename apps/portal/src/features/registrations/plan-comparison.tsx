import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { listPrice } from './plan-prices.js';
import type { RegisteringEdition } from './register-form.js';
import classes from './registrations.module.css';

interface PlanComparisonProps {
  readonly edition: RegisteringEdition;
  readonly categoryCode: string;
}

/** The two plans side by side, each with what it does not include. */
export function PlanComparison({ edition, categoryCode }: PlanComparisonProps) {
  const t = useTexts();
  const format = useFormats();
  const base = listPrice(edition.priceList.lines, 'base', categoryCode);
  const places = format.number(edition.freePlaces);
  return (
    <section className={classes.comparison} aria-labelledby="plans">
      <h2 id="plans">{t('registrations:plans.compare')}</h2>
      <PlanColumn
        name={t('registrations:plans.free')}
        price={t('registrations:plans.freePrice')}
        receives={[
          t('registrations:plans.freeReceives.channels'),
          t('registrations:plans.freeReceives.peers'),
          t('registrations:plans.freeReceives.sheet'),
        ]}
        excludes={[
          t('registrations:plans.freeExcludes.place', { places }),
          t('registrations:plans.freeExcludes.detail'),
          t('registrations:plans.freeExcludes.report'),
          t('registrations:plans.freeExcludes.visits'),
        ]}
      />
      <PlanColumn
        name={t('registrations:plans.paid')}
        price={base === undefined ? '' : t('registrations:plans.fromPrice', { amount: format.money(base) })}
        isDemonstrationPrice={edition.priceList.isDemonstration}
        receives={[
          t('registrations:plans.paidReceives.place'),
          t('registrations:plans.paidReceives.detail'),
          t('registrations:plans.paidReceives.peers'),
          t('registrations:plans.paidReceives.report'),
        ]}
        excludes={[t('registrations:plans.paidExcludes.visits'), t('registrations:plans.paidExcludes.advice')]}
      />
    </section>
  );
}

interface PlanColumnProps {
  readonly name: string;
  readonly price: string;
  readonly isDemonstrationPrice?: boolean;
  readonly receives: readonly string[];
  readonly excludes: readonly string[];
}

function PlanColumn({ name, price, isDemonstrationPrice = false, receives, excludes }: PlanColumnProps) {
  const t = useTexts();
  return (
    <div className={classes.column}>
      <h3>
        {name} <span>{price}</span> {isDemonstrationPrice ? <DemonstrationMark of="price" /> : null}
      </h3>
      <h4>{t('registrations:plans.receives')}</h4>
      <ul className={classes.received}>
        {receives.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h4>{t('registrations:plans.excludes')}</h4>
      <ul className={classes.excluded}>
        {excludes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

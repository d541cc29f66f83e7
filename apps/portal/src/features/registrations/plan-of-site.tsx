import { Checkbox, Radio } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { fieldId } from '../../ui/form/field-id.js';
import type { Draft } from './draft.js';
import { listPrice, paidPriceCode } from './plan-prices.js';
import type { PlanValues } from './plans-step.js';
import type { RegisteringEdition, RegisteringSite } from './register-form.js';
import type { Registrable } from './registrable.js';
import classes from './registrations.module.css';

interface PlanOfSiteProps {
  readonly site: RegisteringSite;
  readonly form: UseFormReturnType<PlanValues>;
  /** With what the form holds now. */
  readonly draft: Draft;
  readonly edition: RegisteringEdition;
  readonly categoryCode: string;
  readonly registrable: Pick<Registrable, 'isFreeUsed' | 'isBaseBought'>;
}

/** One site: the two plans side by side, and visits where they can be had. */
export function PlanOfSite({ site, form, draft, edition, categoryCode, registrable }: PlanOfSiteProps) {
  const t = useTexts();
  const format = useFormats();
  const field = `plans.${site.id}`;
  const { lines } = edition.priceList;
  const code = paidPriceCode(site.id, draft, registrable);
  const price = listPrice(lines, code, categoryCode);
  const visitsPrice = listPrice(lines, 'physical_visits', categoryCode);
  const priceText =
    price === undefined
      ? ''
      : t(code === 'base' ? 'registrations:plans.fromPrice' : 'registrations:plans.addsPrice', {
          amount: format.money(price),
        });

  return (
    <div className={classes.planOfSite}>
      <Radio.Group label={t('registrations:plans.legend', { site: site.name })} {...form.getInputProps(field)}>
        <div className={classes.plans}>
          {registrable.isFreeUsed ? null : (
            <Radio
              id={fieldId(field)}
              className={classes.plan}
              value="free"
              label={
                <>
                  {t('registrations:plans.free')} <span>{t('registrations:plans.freePrice')}</span>
                </>
              }
              description={t('registrations:plans.freeShort')}
              size="md"
            />
          )}
          <Radio
            {...(registrable.isFreeUsed ? { id: fieldId(field) } : {})}
            className={classes.plan}
            value="paid"
            label={
              <>
                {t('registrations:plans.paid')} <span>{priceText}</span>
              </>
            }
            description={t('registrations:plans.paidShort')}
            size="md"
          />
        </div>
      </Radio.Group>
      {draft.plans[site.id] === 'paid' && visitsPrice !== undefined ? (
        <Checkbox
          label={t('registrations:plans.visits')}
          description={t('registrations:plans.visitsHint', { amount: format.money(visitsPrice) })}
          size="md"
          {...form.getInputProps(`visits.${site.id}`, { type: 'checkbox' })}
        />
      ) : null}
    </div>
  );
}

import { Checkbox, Radio } from '@mantine/core';
import type { ReactNode } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { fieldId } from '../../../ui/form/field-id.js';
import { listPrice, paidPriceCode } from '../plan-prices.js';
import { siteField } from '../register/draft-choices.js';
import type { ChosenSite, SiteChoice } from '../register/draft-choices.js';
import { useRegistering } from '../register/registering.js';
import type { RegisteringSite } from '../register-form.js';
import classes from '../registrations.module.css';

interface SiteChoiceFieldProps {
  readonly site: RegisteringSite;
  /** Every site chosen so far: the first paid one bears the base price. */
  readonly sites: readonly ChosenSite[];
  readonly error: ReactNode;
}

/** One site: whether it is registered, on which plan, and with visits where they can be had. */
export function SiteChoiceField({ site, sites, error }: SiteChoiceFieldProps) {
  const t = useTexts();
  const { draft, registrable } = useRegistering();
  const field = siteField(site.id);
  const choice = sites.find(({ siteId }) => siteId === site.id)?.choice;
  const choose = (value: SiteChoice | null) => draft.set(field, value);
  const place = [site.postcode, site.city].filter(Boolean).join(' ');

  return (
    <div className={classes.planOfSite}>
      <Checkbox
        {...(choice === undefined ? { id: fieldId(field) } : {})}
        label={<strong>{site.name}</strong>}
        description={[t(site.isCentral ? 'sites:table.isCentral' : 'sites:table.isSecondary'), place]
          .filter(Boolean)
          .join(' · ')}
        size="md"
        checked={choice !== undefined}
        onChange={({ currentTarget }) =>
          choose(currentTarget.checked ? (registrable.isFreeUsed ? 'paid' : 'undecided') : null)
        }
      />
      {choice === undefined ? null : (
        <PlanChoice site={site} sites={sites} choice={choice} choose={choose} error={error} />
      )}
    </div>
  );
}

interface PlanChoiceProps extends SiteChoiceFieldProps {
  readonly choice: SiteChoice;
  readonly choose: (choice: SiteChoice) => void;
}

function PlanChoice({ site, sites, choice, choose, error }: PlanChoiceProps) {
  const t = useTexts();
  const format = useFormats();
  const { organisation, edition, registrable } = useRegistering();
  const id = fieldId(siteField(site.id));
  const { lines } = edition.priceList;
  const code = paidPriceCode(site.id, sites, registrable);
  const price = listPrice(lines, code, organisation.categoryCode);
  const visits = listPrice(lines, 'physical_visits', organisation.categoryCode);
  const plan = choice === 'undecided' ? '' : choice === 'free' ? 'free' : 'paid';

  return (
    <div className={classes.underSite}>
      <Radio.Group
        label={t('registrations:plans.legend', { site: site.name })}
        value={plan}
        error={error}
        onChange={(value) => choose(value === 'free' ? 'free' : 'paid')}
      >
        <div className={classes.plans}>
          {registrable.isFreeUsed && choice !== 'free' ? null : (
            <Radio
              id={id}
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
            {...(registrable.isFreeUsed && choice !== 'free' ? { id } : {})}
            className={classes.plan}
            value="paid"
            label={
              <>
                {t('registrations:plans.paid')}{' '}
                <span>
                  {price === undefined
                    ? ''
                    : t(code === 'base' ? 'registrations:plans.fromPrice' : 'registrations:plans.addsPrice', {
                        amount: format.money(price),
                      })}
                </span>
              </>
            }
            description={t('registrations:plans.paidShort')}
            size="md"
          />
        </div>
      </Radio.Group>
      {plan === 'paid' && visits !== undefined ? (
        <Checkbox
          label={t('registrations:plans.visits')}
          description={t('registrations:plans.visitsHint', { amount: format.money(visits) })}
          size="md"
          checked={choice === 'paid_with_visits'}
          onChange={({ currentTarget }) => choose(currentTarget.checked ? 'paid_with_visits' : 'paid')}
        />
      ) : null}
    </div>
  );
}

import type { Translator } from '@barometer/messages';

import { parisInstant } from '../../../../i18n/paris-input.js';
import { planProblems } from './plan-values.js';
import { priceProblems } from './price-values.js';
import { countOf } from './settings-values.js';
import type { TypedSettings } from './settings-values.js';

/** What cannot even be sent: moments that are none, numbers that are none. Whether the settings agree, the server says. */
export function settingsProblems(t: Translator, values: TypedSettings): Record<string, string> {
  const problems: Record<string, string> = {};
  const moment = (field: string, typed: string) => {
    if (parisInstant(typed) === null) problems[field] = t('editionSettings:form.momentMissing');
  };
  const count = (field: string, typed: string) => {
    if (countOf(typed) === null) problems[field] = t('editionSettings:form.countMissing');
  };
  moment('registrationOpensAt', values.registrationOpensAt);
  moment('registrationClosesAt', values.registrationClosesAt);
  moment('beaconAt', values.beaconAt);
  moment('offersAt', values.offersAt);
  if (values.detailsDueAt !== '') moment('detailsDueAt', values.detailsDueAt);
  values.fieldWorkWindows.forEach(({ startsAt, endsAt }, index) => {
    moment(`fieldWorkWindows.${index}.startsAt`, startsAt);
    moment(`fieldWorkWindows.${index}.endsAt`, endsAt);
  });
  moment('resultsAt', values.resultsAt);
  count('number', values.number);
  count('daysToAnswer', values.daysToAnswer);
  count('freePlaces', values.freePlaces);
  if (values.visitCapacity.trim() !== '') count('visitCapacity', values.visitCapacity);
  for (const [category, places] of Object.entries(values.strata)) {
    for (const [territory, typed] of Object.entries(places)) {
      if (typed.trim() !== '') count(`strata.${category}.${territory}`, typed);
    }
  }
  return { ...problems, ...planProblems(t, values), ...priceProblems(t, values.prices) };
}

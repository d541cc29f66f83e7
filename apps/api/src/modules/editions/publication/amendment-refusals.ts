import { createTranslator } from '@barometer/messages';
import type { RequestLanguage } from '../../../platform/context/request-context.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import type { AmendmentRefusal } from '../domain/amendment-decisions.js';
import type { Edition } from '../edition.entity.js';
import { TransitionRefused } from '../editions.types.js';

/** The field of the form that each refusal is about. */
const fields: Record<Exclude<AmendmentRefusal, 'not_in_this_state'>, string> = {
  reason_missing: 'reason',
  reason_too_long: 'reason',
  deadline_not_later: 'closesAt',
  deadline_passed: 'closesAt',
  deadline_after_beacon: 'closesAt',
  nothing_changes: 'reason',
  capacity_not_larger: 'capacity',
  label_unknown: 'label',
  count_out_of_range: 'count',
};

/** The answer to an amendment that is not made: what stands in its way, and what to do. */
export function refusalOf(
  refusal: AmendmentRefusal,
  { state }: Pick<Edition, 'state'>,
  language: RequestLanguage,
): InvalidInput | TransitionRefused {
  if (refusal === 'not_in_this_state') {
    const t = createTranslator(language);
    return new TransitionRefused(
      t('editionSettings:refusals.not_in_this_state', { state: t(`states:edition.${state}`) }),
    );
  }
  const text = (one: RequestLanguage): string => createTranslator(one)(`editionSettings:refusals.${refusal}`);
  return new InvalidInput(fields[refusal], { fr: text('fr'), en: text('en') }, language);
}

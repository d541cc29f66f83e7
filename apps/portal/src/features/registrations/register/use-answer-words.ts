import { useTexts } from '../../../i18n/use-texts.js';

/** An answer as words: a tick, a formula, or what was typed. */
export function useAnswerWords(): (name: string, value: string | null) => string {
  const t = useTexts();
  return (name, value) => {
    if (value === null || value === '') return t('registering:conflict.empty');
    if (value === 'yes') return t('registering:check.ticked');
    if (!name.startsWith('site.')) return value;
    if (value === 'free') return t('registrations:plans.free');
    if (value === 'paid') return t('registrations:plans.paid');
    if (value === 'paid_with_visits') {
      return t('registrations:check.withVisits', { plan: t('registrations:plans.paid') });
    }
    return t('registering:check.undecided');
  };
}

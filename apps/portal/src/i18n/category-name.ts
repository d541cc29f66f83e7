import type { Translator } from '@barometer/messages';

const KNOWN = [
  'city_over_50k',
  'city_20k_50k',
  'city_under_20k',
  'intercommunality',
  'department',
  'region',
  'france_services',
  'planning_economy',
  'social_health',
] as const;

/** The name of a category on screen; a category of a future edition shows its code rather than nothing. */
export function categoryName(t: Translator, code: string): string {
  const known = KNOWN.find((category) => category === code);
  return known ? t(`categories:name.${known}`) : code;
}

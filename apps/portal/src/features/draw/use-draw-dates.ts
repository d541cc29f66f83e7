import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useNow } from '../../session/use-demonstration.js';
import type { Draw } from './draw.js';

/** The dates that sentences about a draw name. */
export function useDrawDates({ closesAt, offersAt, publishesAt }: Pick<Draw, 'closesAt' | 'offersAt' | 'publishesAt'>) {
  const t = useTexts();
  const format = useFormats();
  const told = publishesAt ?? offersAt;
  return { closes: format.dateTime(closesAt), offers: told ? format.dateTime(told) : t('draw:undated') };
}

/** Whether the announced moment has passed without an outcome. */
export function useIsLate({
  offersAt,
  publishesAt,
  publishedAt,
}: Pick<Draw, 'offersAt' | 'publishesAt' | 'publishedAt'>): boolean {
  const now = useNow();
  const told = publishesAt ?? offersAt;
  return !publishedAt && typeof told === 'string' && new Date(told) < now;
}

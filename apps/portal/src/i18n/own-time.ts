import type { Language } from '@barometer/messages';
import { formatDateTime, formatDateTimeIn } from '@barometer/messages/format';

/** A moment as the reader's own clock will show it; null where that is what clocks in Paris show. */
export function ownTime(
  value: string,
  language: Language,
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string | null {
  const own = formatDateTimeIn(value, language, timeZone);
  return formatDateTime(value, language).startsWith(`${own} `) ? null : own;
}

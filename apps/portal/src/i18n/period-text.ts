import type { Translator } from '@barometer/messages';

interface Formats {
  readonly date: (instant: string) => string;
  readonly time: (instant: string) => string;
}

/** A period of audits from its first to its last minute, the zone named once. */
export function periodText(
  t: Translator,
  format: Formats,
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
): string {
  return t('editionSettings:amendments.window', {
    from: format.date(startsAt),
    fromTime: format.time(startsAt),
    to: format.date(endsAt),
    toTime: format.time(endsAt),
  });
}

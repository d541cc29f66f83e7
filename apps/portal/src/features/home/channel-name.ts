import type { Translator } from '@barometer/messages';

const KNOWN = ['phone', 'email', 'letter', 'website', 'social', 'physical'] as const;

/** The name of a channel on screen; a channel of a future grid shows its code rather than nothing. */
export function channelName(t: Translator, code: string): string {
  const known = KNOWN.find((channel) => channel === code);
  return known ? t(`grid:channel.${known}`) : code;
}

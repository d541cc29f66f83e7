import type { Translator } from '@barometer/messages';

const CHANNELS = ['phone', 'email', 'letter', 'website', 'social', 'physical'] as const;
const DETERMINANTS = [
  'accessibility',
  'responsiveness',
  'courtesy',
  'personalization',
  'waiting_management',
  'response_quality',
  'transfer_efficiency',
  'complaints_management',
] as const;
const STAGES = ['access', 'reception', 'orientation', 'handling', 'follow_up'] as const;

/** The name of a channel on screen; one of a future grid shows its code rather than nothing. */
export function channelName(t: Translator, code: string): string {
  const known = CHANNELS.find((channel) => channel === code);
  return known ? t(`grid:channel.${known}`) : code;
}

/** Compares channels by their usual order on screen; those of a future grid come last. */
export function byChannel(one: string, other: string): number {
  const place = (code: string) => {
    const index = CHANNELS.findIndex((channel) => channel === code);
    return index === -1 ? CHANNELS.length : index;
  };
  return place(one) - place(other);
}

/** The name of a determinant on screen, or its code. */
export function determinantName(t: Translator, code: string): string {
  const known = DETERMINANTS.find((determinant) => determinant === code);
  return known ? t(`grid:determinant.${known}`) : code;
}

/** The name of a stage on screen, or its code. */
export function stageName(t: Translator, code: string): string {
  const known = STAGES.find((stage) => stage === code);
  return known ? t(`grid:stage.${known}`) : code;
}

import type { Translator } from '@barometer/messages';

/** An edition as it stands alone on screen: "Édition 2027"; a name that says "edition" itself is left as it is. */
export function editionTitle(t: Translator, name: string): string {
  return /[ée]dition/i.test(name) ? name : t('common:edition', { name });
}

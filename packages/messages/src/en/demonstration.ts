import type { demonstration as french } from '../fr/demonstration.js';
import type { Texts } from '../texts.js';

export const demonstration: Texts<typeof french> = {
  mark: 'Demonstration data',
  priceMark: 'Demonstration price',
  explanation: 'This installation is for trying the service out. Organisations, prices and results are invented.',
  personas: 'Enter as',
  personasHint: 'Each person opens the service as they see it.',
  entering: 'Signing in',
  failed: 'Entering failed. Reload the page, then try again.',
  mails: 'Read the mails sent',
};

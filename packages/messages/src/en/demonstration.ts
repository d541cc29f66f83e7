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
  clock: 'It is {{date}}',
  clockName: 'Clock of the demonstration',
  clockHint: 'Go forward in time: deadlines, reminders and announcements come when they are due. There is no way back.',
  oneDay: 'Go forward by one day',
  oneWeek: 'Go forward by one week',
  afterDeadline: 'Go past the close of registrations',
  afterBeacon: 'Go to the moment of the draw’s value',
  afterOffers: 'Go to the announcement of the draw’s results',
  clockFailed: 'The clock has not moved. Reload the page, then try again.',
};

import type { fr } from './fr/index.js';

/** Makes every `t('...')` of the portal and the server refuse a key that is not in the catalogue. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof fr;
    returnNull: false;
  }
}

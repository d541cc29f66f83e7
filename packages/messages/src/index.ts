import './i18next.js';

export { editionInText } from './edition-in-text.js';
export { dayInParis, fileName } from './file-name.js';
export { languages, isLanguage } from './language.js';
export type { Language } from './language.js';
export { namespaces, resources } from './resources.js';
export type { Namespace } from './resources.js';
export { createTranslator } from './translator.js';
export type { Translator } from './translator.js';
export {
  formatDate,
  formatDateTime,
  formatDateTimeIn,
  formatDecimals,
  formatMoney,
  formatNumber,
  formatPercent,
  formatScore,
  formatTime,
} from './format.js';

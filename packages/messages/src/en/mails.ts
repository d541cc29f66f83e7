import type { mails as french } from '../fr/mails.js';
import type { Texts } from '../texts.js';

export const mails: Texts<typeof french> = {};

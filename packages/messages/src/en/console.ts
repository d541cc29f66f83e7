import type { console as french } from '../fr/console.js';
import type { Texts } from '../texts.js';

export const console: Texts<typeof french> = {};

import type { legal as french } from '../fr/legal.js';
import type { Texts } from '../texts.js';

export const legal: Texts<typeof french> = {};

import type { editions as french } from '../fr/editions.js';
import type { Texts } from '../texts.js';

export const editions: Texts<typeof french> = {};

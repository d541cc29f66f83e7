import type { results as french } from '../fr/results.js';
import type { Texts } from '../texts.js';

export const results: Texts<typeof french> = {};

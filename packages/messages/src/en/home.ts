import type { home as french } from '../fr/home.js';
import type { Texts } from '../texts.js';

export const home: Texts<typeof french> = {};

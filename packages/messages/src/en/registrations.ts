import type { registrations as french } from '../fr/registrations.js';
import type { Texts } from '../texts.js';

export const registrations: Texts<typeof french> = {};

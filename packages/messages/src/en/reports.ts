import type { reports as french } from '../fr/reports.js';
import type { Texts } from '../texts.js';

export const reports: Texts<typeof french> = {};

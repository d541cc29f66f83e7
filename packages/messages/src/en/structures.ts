import type { structures as french } from '../fr/structures.js';
import type { Texts } from '../texts.js';

export const structures: Texts<typeof french> = {};

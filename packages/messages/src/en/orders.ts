import type { orders as french } from '../fr/orders.js';
import type { Texts } from '../texts.js';

export const orders: Texts<typeof french> = {};

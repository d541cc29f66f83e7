import { randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Prefixes and lengths as Stripe gives them in test mode, so that a column too short for them is noticed here. */
const SHAPES = {
  customer: ['cus_', 14],
  session: ['cs_test_a1', 56],
  intent: ['pi_3', 23],
  charge: ['ch_3', 23],
  paymentMethod: ['pm_1', 23],
  cashTransaction: ['ccsbtxn_1', 23],
  refund: ['re_3', 23],
  event: ['evt_1', 23],
  lineItem: ['li_1', 23],
  price: ['price_1', 23],
  product: ['prod_', 14],
  request: ['req_', 14],
  delivery: ['whd_', 24],
  settlement: ['stl_', 24],
} as const satisfies Record<string, readonly [string, number]>;

/**
 * A new random id.
 *
 * @param kind what the id names
 * @returns for instance `cus_` and 14 letters or digits
 */
export function newId(kind: keyof typeof SHAPES): string {
  const [prefix, length] = SHAPES[kind];
  return prefix + Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

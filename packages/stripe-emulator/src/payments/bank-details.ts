import { createHash } from 'node:crypto';

/** Bank and branch codes that no bank bears: a transfer sent to such an account by mistake is refused. */
const NO_BANK = '0000000000';
/** The eighth character 0 marks a BIC of the test system (ISO 9362). */
export const VIRTUAL_BIC = 'EMULFRP0XXX';

/**
 * The virtual account of a customer, always the same one: a French IBAN with valid keys at a bank that does not exist.
 *
 * @param customerId the customer's id, from which the account number is derived
 */
export function virtualIban(customerId: string): string {
  const digest = createHash('sha256').update(customerId).digest();
  const account = digest.readBigUInt64BE() % 100_000_000_000n;
  // The two digits of a French account's key make it a multiple of 97, so that the check digits of its IBAN are always 76.
  const key = 97n - ((3n * account) % 97n);
  return `FR76${NO_BANK}${String(account).padStart(11, '0')}${String(key).padStart(2, '0')}`;
}

/** The code a payer is asked to write on the transfer for a payment intent. */
export function transferReference(intentId: string): string {
  return intentId.slice(-8).toUpperCase();
}

/** What a payer is in law, which decides how long it has to pay and by which way its invoices go. */
export const payerKinds = ['state', 'local_authority', 'health', 'public_enterprise', 'private'] as const;
export type PayerKind = (typeof payerKinds)[number];

/** Whether the law makes invoices to such a payer go through Chorus Pro (code de la commande publique, articles L2192-1 and following). */
export function isPublicPayer(kind: PayerKind): boolean {
  return kind !== 'private';
}

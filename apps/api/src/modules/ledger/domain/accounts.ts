import type { LedgerAccount } from '../ledger-transfer.entity.js';

/** An account as accountants know it. */
export interface AccountInBooks {
  /** In the French general chart of accounts (plan comptable général, règlement ANC 2014-03). */
  readonly number: string;
  readonly label: string;
  /** Whether its entries name the payer, as an auxiliary account. */
  readonly isPerPayer: boolean;
}

/** The accounts of the ledger by their French numbers and names; the first two stand off the balance sheet. They stay French: the books are. */
export const accountsInBooks: Readonly<Record<LedgerAccount, AccountInBooks>> = {
  ordered: { number: '802', label: 'Engagements reçus : commandes', isPerPayer: true },
  ordered_counterpart: { number: '809', label: 'Contrepartie des engagements', isPerPayer: false },
  receivable: { number: '411', label: 'Clients', isPerPayer: true },
  revenue: { number: '706', label: 'Prestations de services', isPerPayer: false },
  vat: { number: '44571', label: 'TVA collectée', isPerPayer: false },
  bank: { number: '512', label: 'Banque', isPerPayer: false },
  provider: { number: '517', label: 'Prestataire de paiement', isPerPayer: false },
  customer_credit: { number: '4191', label: 'Clients, avances et trop-perçus', isPerPayer: true },
};

export { type Balances, balancesOf, overdueCents } from './domain/balances.js';
export { isPeriodOver, journalOf, type JournalTransfer } from './domain/journal.js';
export {
  type MoneyAccount,
  transfersOfAllocation,
  transfersOfCreditNote,
  transfersOfInvoice,
  transfersOfMoneyIn,
  transfersOfMoneyUndone,
  transfersOfOrder,
  transfersOfRefund,
} from './domain/transfers.js';
export { type LedgerAccount, LedgerTransfer, type TransferKind } from './ledger-transfer.entity.js';
export { LedgerModule } from './ledger.module.js';
export { balance, LedgerService, type LedgerSum, type Movement, type Occasion } from './ledger.service.js';

export { type LedgerAccount, LedgerTransfer, type TransferKind } from './ledger-transfer.entity.js';
export { LedgerModule } from './ledger.module.js';
export { balance, LedgerService, type Movement, type Occasion } from './ledger.service.js';

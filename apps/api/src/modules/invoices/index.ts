export { brokenRules, type BrokenRule } from './domain/arithmetic.js';
export {
  countryOf,
  type InvoiceDocument,
  type InvoiceKind,
  type InvoiceLine,
  type InvoiceVatGroup,
  titleOf,
} from './domain/invoice-document.js';
export { type LegalMention, missingMentions } from './domain/legal-mentions.js';
export { standardMentions } from './domain/standard-mentions.js';
export { franchise, vatReasonOf } from './domain/vat-reasons.js';
export { InvoiceDocuments, type InvoiceFiles, problemsOf, UnsoundInvoice } from './invoice-documents.js';
export { AllocateCredit } from './allocate-credit.js';
export { CollectableInvoices } from './collection/collectable-invoices.service.js';
export type { OwedInvoice } from './collection/owed-invoices.js';
export { OwedInvoiceType } from './collection/owed-invoices.types.js';
export { Reminder } from './collection/reminder.entity.js';
export { CreditInvoice } from './credit-invoice.js';
export { Invoice, InvoiceLineRow } from './invoice.entity.js';
export { InvoicesModule } from './invoices.module.js';
export { InvoicesService } from './invoices.service.js';
export { InvoiceType } from './invoices.types.js';
export { IssueInvoice } from './issue-invoice.js';
export { type OpenInvoice, OpenAmounts } from './open-amounts.service.js';

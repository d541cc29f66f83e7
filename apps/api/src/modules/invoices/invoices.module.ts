import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/index.js';
import { OrdersModule } from '../orders/index.js';
import { PayersModule } from '../payers/index.js';
import { AllocateCredit } from './allocate-credit.js';
import { Billable } from './billable.service.js';
import { CollectableInvoices } from './collection/collectable-invoices.service.js';
import { CollectionResolver } from './collection/collection.resolver.js';
import { LateInvoices } from './collection/late-invoices.service.js';
import { ReminderMail } from './collection/reminder-mail.js';
import { SendReminder } from './collection/send-reminder.js';
import { CreditInvoice } from './credit-invoice.js';
import { InvoiceContent } from './invoice-content.service.js';
import { InvoiceDocuments } from './invoice-documents.js';
import { InvoiceNumbers } from './invoice-numbers.service.js';
import { InvoicesResolver, PartInvoicesResolver } from './invoices.resolver.js';
import { InvoicesService } from './invoices.service.js';
import { IssueInvoice } from './issue-invoice.js';
import { OpenAmounts } from './open-amounts.service.js';
import { WriteDocument } from './write-document.js';

@Module({
  imports: [LedgerModule, OrdersModule, PayersModule],
  providers: [
    AllocateCredit,
    Billable,
    CollectableInvoices,
    CollectionResolver,
    CreditInvoice,
    InvoiceContent,
    InvoiceDocuments,
    InvoiceNumbers,
    InvoicesResolver,
    InvoicesService,
    IssueInvoice,
    LateInvoices,
    OpenAmounts,
    PartInvoicesResolver,
    ReminderMail,
    SendReminder,
    WriteDocument,
  ],
  exports: [
    AllocateCredit,
    CollectableInvoices,
    CreditInvoice,
    InvoiceDocuments,
    InvoicesService,
    IssueInvoice,
    OpenAmounts,
  ],
})
export class InvoicesModule {}

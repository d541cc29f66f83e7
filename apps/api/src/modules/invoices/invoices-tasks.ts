import { defineTask } from '../../platform/jobs/jobs.js';

/** Names one invoice of one tenant. */
export interface InvoicePayload {
  readonly organisationId: string;
  readonly operatorId: string;
  readonly invoiceId: string;
}

/** Makes the files of a document that was issued and keeps them, once. */
export const archiveInvoice = defineTask<InvoicePayload>('archive_invoice');

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { parisDay } from '../editions/index.js';
import type { InvoiceKind } from './domain/invoice-document.js';

/** Whose series, of which kind, and which invoice the number is for. */
export interface NumberRequest {
  readonly sellerId: string;
  readonly operatorId: string;
  readonly kind: InvoiceKind;
  readonly isTest: boolean;
  readonly organisationId: string;
  readonly invoiceId: string;
}

/** A number that was allotted, with the day that the document bears. */
export interface AllottedNumber {
  readonly number: string;
  readonly issuedOn: string;
}

const prefixes: Record<InvoiceKind, string> = { invoice: 'FA', credit_note: 'AV' };

/** Allots the numbers of invoices and credit notes: one series for each seller, kind and year; those of the test mode apart. */
@Injectable()
export class InvoiceNumbers {
  /**
   * The next number. The row of the series stays locked until the transaction ends: rolled back, the number is free again, which a sequence of the database
   * would not give. Asked for as late as can be, and always after the lock of the order, so that issuers wait shortly and never for each other.
   * The day is never before that of the number before it, whatever the clock says.
   */
  async next(context: RequestContext, request: NumberRequest): Promise<AllottedNumber> {
    const { sellerId, operatorId, kind, isTest, organisationId, invoiceId } = request;
    const today = parisDay(context.now);
    const series = `${isTest ? 'TEST-' : ''}${prefixes[kind]}-${today.slice(0, 4)}`;
    const manager = await context.manager();
    const [row]: { number: number; issuedOn: string }[] = await manager.query(
      `WITH allotted AS (
         INSERT INTO invoice_series AS s (seller_id, series, operator_id, last, last_issued_on) VALUES ($1, $2, $3, 1, $4)
         ON CONFLICT (seller_id, series) DO UPDATE SET last = s.last + 1, last_issued_on = greatest(s.last_issued_on, excluded.last_issued_on)
         RETURNING last, last_issued_on)
       INSERT INTO invoice_number (seller_id, series, number, operator_id, organisation_id, invoice_id, issued_on)
       SELECT $1, $2, last, $3, $5, $6, last_issued_on FROM allotted RETURNING number, to_char(issued_on, 'YYYY-MM-DD') AS "issuedOn"`,
      [sellerId, series, operatorId, today, organisationId, invoiceId],
    );
    if (row === undefined) throw new Error(`The series ${series} gave no number.`);
    return { number: `${series}-${String(row.number).padStart(5, '0')}`, issuedOn: row.issuedOn };
  }
}

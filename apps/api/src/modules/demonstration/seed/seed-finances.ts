import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { BankLine, ImportStatement, MatchLine } from '../../billing/index.js';
import { parisDay } from '../../editions/index.js';
import { Invoice, IssueInvoice } from '../../invoices/index.js';
import { Order, OrderPart } from '../../orders/index.js';
import { Payer } from '../../payers/index.js';
import { seededRow } from './find-seeded.js';
import { SeedActors } from './seed-actors.js';
import { accepted } from './seed-field-work.js';
import type { SeededEdition } from './seeded-editions.js';

/** Orders of a finished edition that are invoiced; the others await it. */
const invoicedOrders = 6;

/**
 * What the finance officer meets: invoices of an edition that is over, and a bank statement with transfers that pay them exactly, short, over and grouped, and
 * one that names nothing. The first is matched already. Each step looks for what it writes, so that a seed that was cut off goes on where it stopped.
 */
@Injectable()
export class SeedFinances {
  constructor(
    private readonly actors: SeedActors,
    private readonly issuing: IssueInvoice,
    private readonly statements: ImportStatement,
    private readonly matching: MatchLine,
  ) {}

  /** Completes the payers of some orders as they would themselves, and invoices them. */
  async invoice(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const edition = await seededRow(context, seeded);
    const orders = await context.repository(Order);
    const where = { operatorId: edition.operatorId, editionId: edition.id };
    const chosen = await orders.find({ where, order: { reference: 'ASC' }, take: invoicedOrders });
    await this.actors.asAdministrator(context, async (administrator) => {
      for (const [at, order] of chosen.entries()) {
        const parts = await administrator.repository(OrderPart);
        for (const part of await parts.findBy({ organisationId: order.organisationId, orderId: order.id })) {
          await completePayer(administrator, part, at + 1);
          await this.issuing.issue(administrator, part.id);
        }
      }
    });
  }

  /** Imports the statement and matches its first transfer. */
  async bank(context: RequestContext): Promise<void> {
    await this.actors.asAdministrator(context, async (administrator) => {
      const lines = await administrator.repository(BankLine);
      const operatorId = await administrator.operatorId();
      if (await lines.existsBy({ operatorId })) return;
      const table = await administrator.repository(Invoice);
      const invoices = await table.find({ where: { operatorId, kind: 'invoice' }, order: { number: 'ASC' } });
      const bytes = Buffer.from(statementOf(invoices, parisDay(administrator.now)));
      await this.statements.import(administrator, { name: 'releve-demonstration.csv', bytes }, true);
      const [first] = invoices;
      const paid = first === undefined ? null : await lines.findOneBy({ operatorId, amountCents: first.grossCents });
      if (first === undefined || paid === null) return;
      const allocations = [{ invoiceId: first.id, amountCents: first.grossCents }];
      accepted(await this.matching.match(administrator, paid.id, { allocations, restToPayerId: null }));
    });
  }
}

async function completePayer(
  context: RequestContext,
  { organisationId, payerId }: OrderPart,
  number: number,
): Promise<void> {
  const payers = await context.repository(Payer);
  await payers.update(
    { organisationId, id: payerId },
    {
      // Numbers that nobody has: what is invented must not name anybody.
      siret: `0000000${String(number).padStart(2, '0')}00019`,
      street: `${number} place de la Démonstration`,
      postcode: '99000',
      city: 'Ville-en-Démonstration',
      contactName: 'Service comptabilité',
      contactEmail: `comptabilite${number}@mairie-demo.example`,
    },
  );
}

/** A statement as a bank exports it. */
function statementOf(invoices: readonly Invoice[], day: string): string {
  const [exact, short, over, one, other] = invoices;
  const date = day.split('-').toReversed().join('/');
  const rows: [label: string, cents: number][] = [
    ...(exact ? [[`VIR SEPA DRFIP ${exact.number}`, exact.grossCents] as [string, number]] : []),
    ...(short ? [[`VIR SEPA DRFIP ${short.number}`, short.grossCents - 100] as [string, number]] : []),
    ...(over ? [[`VIR INST ${over.number.replaceAll('-', ' ')}`, over.grossCents + 2_000] as [string, number]] : []),
    ...(one && other
      ? [[`VIR SEPA DRFIP ${one.number} ${other.number}`, one.grossCents + other.grossCents] as [string, number]]
      : []),
    ['VIR SEPA INTERETS CREDITEURS', 1_234],
    ['FRAIS DE TENUE DE COMPTE', -1_250],
  ];
  const amount = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
  return ['Date;Libellé;Montant', ...rows.map(([label, cents]) => `${date};${label};${amount(cents)}`)].join('\n');
}

import { Inject, Injectable } from '@nestjs/common';
import { createTranslator } from '@barometer/messages';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type Edition, EditionsService, parisDay } from '../editions/index.js';
import type { Order, OrderPart } from '../orders/index.js';
import { Payer, type Seller, SellersService } from '../payers/index.js';
import type { BillableLine } from './billable.service.js';
import { addressOf, type DocumentContent, type LineToPrint } from './domain/compose-document.js';
import { daysToPay } from './domain/due-date.js';
import type { InvoiceSeller } from './domain/invoice-document.js';
import type { UnbilledLine } from './domain/unbilled.js';

/** Everything that a document says but its number, its dates, its kind and its lines. */
export type DocumentFrame = Omit<
  DocumentContent,
  'kind' | 'number' | 'issuedOn' | 'dueOn' | 'correctedInvoice' | 'lines' | 'paidCents'
>;

/** What documents of a part are made of. */
export interface PartContent {
  readonly edition: Edition;
  readonly seller: Seller;
  readonly frame: DocumentFrame;
}

/** Reads what the documents of a part say. They stay French: the law wants them so. */
@Injectable()
export class InvoiceContent {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly editions: EditionsService,
    private readonly sellers: SellersService,
  ) {}

  /** The payer is read as it is today: an address that was completed since the order must stand on the invoice. */
  async read(context: RequestContext, order: Order, part: OrderPart): Promise<PartContent> {
    const manager = await context.manager();
    const { organisationId, payerId } = part;
    const edition = await this.editions.byId(context, order.editionId);
    const seller = await this.sellers.of(context, order.operatorId);
    const payer = await manager.findOneByOrFail(Payer, { organisationId, id: payerId });
    const { name, kind, siret, vatNumber, territory, contactName, contactEmail } = payer;
    return {
      edition,
      seller,
      frame: {
        isTest: this.config.isDemonstration || !this.config.stripe.secretKey.startsWith('sk_live_'),
        subject: `Baromètre de l’expérience citoyenne, édition ${edition.name}`,
        ...serviceOf(edition),
        orderReference: order.reference,
        quoteReference: null,
        seller: printedSeller(seller),
        buyer: { name, kind, siret, vatNumber, territory, address: addressOf(payer) },
        serviceCode: part.serviceCode,
        commitmentNumber: part.commitmentNumber,
        contractNumber: part.contractNumber,
        accountingContact:
          contactName === null && contactEmail === null
            ? null
            : { name: contactName, email: contactEmail, phone: null },
        daysToPay: daysToPay(kind, parisDay(context.now)),
      },
    };
  }

  /** Lines as they are printed, in the order of the order's. */
  linesToPrint(edition: Edition, lines: readonly BillableLine[], unbilled: readonly UnbilledLine[]): LineToPrint[] {
    const amounts = new Map(unbilled.map(({ orderLineId, netCents }) => [orderLineId, netCents]));
    return lines.flatMap(({ line }) => {
      const netCents = amounts.get(line.id);
      return netCents === undefined ? [] : [printed(edition, line, netCents)];
    });
  }
}

/** From the first day of the field work to its last, or the day of the results where none is planned. */
function serviceOf({ fieldWorkWindows, resultsAt }: Edition): {
  readonly serviceFrom: string;
  readonly serviceTo: string;
} {
  const starts = fieldWorkWindows.map(({ startsAt }) => parisDay(new Date(startsAt))).sort();
  const ends = fieldWorkWindows.map(({ endsAt }) => parisDay(new Date(endsAt))).sort();
  const last = ends.at(-1) ?? parisDay(resultsAt);
  return { serviceFrom: starts[0] ?? last, serviceTo: last };
}

function printed(edition: Edition, line: BillableLine['line'], netCents: number): LineToPrint {
  const t = createTranslator('fr');
  const { code, categoryCode, label, siteName, siteRank, quantity, unitCents } = line;
  const category = categoryCode === null ? undefined : edition.categories[categoryCode]?.labelFr;
  return {
    label: label ?? t(`orders:line.${code}`),
    explanation: category ?? (siteRank === null || siteRank === 1 ? null : `Site n° ${siteRank} de la structure`),
    siteName,
    quantity,
    unitCents,
    netCents,
    vat: { treatment: line.vatTreatment, basisPoints: line.vatBasisPoints },
  };
}

function printedSeller(seller: Seller): InvoiceSeller {
  const { name, legalForm, capitalCents, siren, siret, vatNumber, registerCity, territory, iban, bic, email, phone } =
    seller;
  return {
    name,
    legalForm,
    capitalCents: capitalCents === null ? null : Number(capitalCents),
    siren,
    siret,
    vatNumber,
    registerCity,
    address: addressOf(seller),
    territory,
    iban,
    bic,
    contact: { name: null, email, phone },
  };
}

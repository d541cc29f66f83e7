import { formatDate, formatMoney, formatNumber, formatPercent } from '@barometer/messages';
import { type InvoiceAddress, type InvoiceDocument, type InvoiceLine, titleOf } from '../domain/invoice-document.js';
import { legalLine, spaced } from './legal-line.js';
import { paymentSection, type PaymentSection } from './payment-section.js';
import { watermarkOf } from './watermark.js';

type Fact = readonly [label: string, value: string];

/** A party as it stands on an envelope, with its identifiers below. */
interface PartyBlock {
  readonly label: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly identifiers: readonly string[];
}

/** Everything that the template draws, in words: it decides on nothing but place. */
export interface InvoicePage {
  readonly title: string;
  readonly heading: string;
  readonly number: string | null;
  readonly watermark: string | null;
  /** The same as the watermark in a sentence, for readers who do not see it. */
  readonly warning: string | null;
  readonly correction: string | null;
  readonly subject: string | null;
  readonly seller: PartyBlock;
  readonly buyer: PartyBlock;
  readonly delivery: PartyBlock | null;
  readonly facts: readonly Fact[];
  /** What the payer's accountants look for first. */
  readonly references: readonly Fact[];
  readonly lines: {
    readonly columns: readonly string[];
    /** So many lines that each has to do with one line of text. */
    readonly isDense: boolean;
    readonly rows: readonly {
      readonly site: string;
      readonly label: string;
      readonly explanation: string;
      readonly figures: readonly string[];
    }[];
  };
  readonly totals: readonly {
    readonly label: string;
    readonly value: string;
    readonly weight: 'plain' | 'strong' | 'due';
  }[];
  readonly vat: {
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly reasons: readonly string[];
  };
  readonly payment: PaymentSection;
  readonly mentionsTitle: string;
  readonly mentions: readonly string[];
  readonly notes: readonly string[];
  readonly footer: readonly string[];
  /** Beside the number of the page from the second page on. */
  readonly running: string;
}

const operations = {
  goods: 'livraison de biens',
  services: 'prestation de services',
  mixed: 'livraison de biens et prestation de services',
};

/** Beyond these a list is set close, or twelve sites would take two pages and forty three. */
const mostOpenLines = 8;

/** What a document says on paper, in French: invoices are legal papers, whatever the language of who reads them. */
export function invoicePage(document: InvoiceDocument): InvoicePage {
  const { kind, number, seller, buyer, delivery, mentions, correctedInvoice } = document;
  const heading = titleOf(document);
  const title = number === null ? heading : `${heading} ${number}`;
  return {
    title,
    heading,
    number,
    watermark: watermarkOf(document),
    warning: warningOf(document),
    correction:
      correctedInvoice === null
        ? null
        : `Cet avoir corrige la facture ${correctedInvoice.number} du ${formatDate(correctedInvoice.issuedOn, 'fr')}.`,
    subject: document.subject,
    seller: {
      label: 'Vendeur',
      name: seller.name,
      lines: addressLines(seller.address),
      identifiers: [
        `SIRET ${spaced(seller.siret)} · TVA ${seller.vatNumber}`,
        [seller.contact.email, seller.contact.phone].filter((part) => part !== null).join(' · '),
      ],
    },
    buyer: {
      label: kind === 'credit_note' ? 'Au bénéfice de' : 'Facturé à',
      name: buyer.name,
      lines: [...contactLine(document), ...addressLines(buyer.address)],
      identifiers: [
        ...(buyer.siret === null ? [] : [`SIRET ${spaced(buyer.siret)}`]),
        ...(buyer.vatNumber === null ? [] : [`TVA ${buyer.vatNumber}`]),
      ],
    },
    delivery: delivery && {
      label: 'Lieu de la prestation',
      name: delivery.name,
      lines: addressLines(delivery.address),
      identifiers: [],
    },
    facts: factsOf(document),
    references: [
      ...fact('Code service', document.serviceCode),
      ...fact('Numéro d’engagement', document.commitmentNumber),
      ...fact('Numéro de marché', document.contractNumber),
    ],
    lines: linesOf(document),
    totals: totalsOf(document),
    vat: vatOf(document),
    payment: paymentSection(document),
    mentionsTitle: 'Conditions et mentions légales',
    mentions: [
      `Catégorie de l’opération : ${operations[mentions.operationCategory]}.`,
      mentions.earlyPayment,
      mentions.latePenalty,
      mentions.recoveryIndemnity,
    ],
    notes: document.notes,
    footer: [legalLine(seller), addressLines(seller.address).join(', ')],
    running: `${title} · ${buyer.name}`,
  };
}

function warningOf({ isTest, isProForma, kind }: InvoiceDocument): string | null {
  const noun = kind === 'credit_note' ? 'Cet avoir' : 'Cette facture';
  if (isProForma) return 'Document sans valeur comptable : la facture sera établie une fois le service rendu.';
  return isTest ? `${noun} est un essai, sans valeur : rien n’est à payer ni à comptabiliser.` : null;
}

function factsOf(document: InvoiceDocument): Fact[] {
  const { serviceFrom, serviceTo, dueOn } = document;
  const service =
    serviceFrom === serviceTo
      ? formatDate(serviceTo, 'fr')
      : `du ${formatDate(serviceFrom, 'fr')} au ${formatDate(serviceTo, 'fr')}`;
  return [
    ['Date', formatDate(document.issuedOn, 'fr')],
    ['Service rendu', service],
    ...fact('Échéance', dueOn && !document.isProForma ? formatDate(dueOn, 'fr') : null),
    ...fact('Commande', document.orderReference),
    ...fact('Devis', document.quoteReference),
  ];
}

function linesOf({ lines }: InvoiceDocument): InvoicePage['lines'] {
  const hasDiscount = lines.some(({ discountCents }) => discountCents !== 0);
  const hasRates = new Set(lines.map(({ vat }) => `${vat.treatment} ${vat.basisPoints}`)).size > 1;
  const figures = ({ quantity, unitCents, discountCents, vat, netCents }: InvoiceLine): string[] => [
    signed(formatNumber(quantity, 'fr')),
    money(unitCents),
    ...(hasDiscount ? [discountCents === 0 ? '' : money(-discountCents)] : []),
    ...(hasRates ? [rateOf(vat)] : []),
    money(netCents),
  ];
  const isDense = lines.length > mostOpenLines;
  return {
    isDense,
    columns: [
      ...(isDense ? ['Site'] : []),
      'Prestation',
      isDense ? 'Qté' : 'Quantité',
      'Prix unitaire HT',
      ...(hasDiscount ? ['Remise HT'] : []),
      ...(hasRates ? ['TVA'] : []),
      'Montant HT',
    ],
    rows: lines.map((line) => ({
      site: line.siteName ?? '',
      label: line.label,
      explanation: line.explanation ?? '',
      figures: figures(line),
    })),
  };
}

function totalsOf({ kind, totals, isProForma }: InvoiceDocument): InvoicePage['totals'] {
  const { netCents, vatCents, grossCents, paidCents, payableCents } = totals;
  const due = kind === 'credit_note' ? 'Total en votre faveur' : isProForma ? 'Net à facturer' : 'Net à payer';
  return [
    { label: 'Total HT', value: money(netCents), weight: 'plain' },
    { label: 'Total TVA', value: money(vatCents), weight: 'plain' },
    { label: 'Total TTC', value: money(grossCents), weight: 'strong' },
    ...(paidCents === 0 ? [] : [{ label: 'Déjà payé', value: money(-paidCents), weight: 'plain' as const }]),
    { label: due, value: money(payableCents), weight: 'due' },
  ];
}

function vatOf({ vatGroups }: InvoiceDocument): InvoicePage['vat'] {
  return {
    title: 'TVA',
    columns: ['Taux', 'Base HT', 'TVA'],
    rows: vatGroups.map((group) => [rateOf(group), money(group.netCents), money(group.vatCents)]),
    reasons: vatGroups.flatMap(({ reason }) => reason ?? []),
  };
}

function rateOf({ treatment, basisPoints }: InvoiceLine['vat']): string {
  const words = { exempt: 'Exonéré', reverse_charge: 'Autoliquidation', outside_scope: 'Hors champ' };
  return treatment === 'standard' ? formatPercent(basisPoints / 10_000, 'fr') : words[treatment];
}

function contactLine({ accountingContact }: InvoiceDocument): string[] {
  return accountingContact?.name ? [`À l’attention de ${accountingContact.name}`] : [];
}

function addressLines({ street, complement, postcode, city, country }: InvoiceAddress): string[] {
  const abroad = country === 'FR' ? [] : [new Intl.DisplayNames('fr', { type: 'region' }).of(country) ?? country];
  return [street, ...(complement === null ? [] : [complement]), `${postcode} ${city}`, ...abroad];
}

function fact(label: string, value: string | null): Fact[] {
  return value === null || value === '' ? [] : [[label, value]];
}

function money(cents: number): string {
  return signed(formatMoney(cents, 'fr'));
}

/** A minus as wide as a figure stands right in a column, a hyphen does not. */
function signed(figure: string): string {
  return figure.replace('-', '\u2212');
}

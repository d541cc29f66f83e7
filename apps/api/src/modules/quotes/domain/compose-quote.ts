import { formatDate, formatMoney, formatPercent } from '@barometer/messages';
import type { Totals, VatGroup } from '../../payers/index.js';
import type { ReportDocument } from '../../reports/index.js';
import { amountsOf, type LineAmounts, type QuoteContent, totalsOfSites } from './quote-content.js';
import { paperTexts as words } from './quote-paper-texts.js';

type Section = ReportDocument['sections'][number];
type Fact = readonly [label: string, value: string];

/** The legal entity that sells, as it signs. */
export interface PaperSeller {
  readonly name: string;
  readonly legalForm: string;
  readonly capitalCents: number | null;
  readonly siret: string;
  readonly vatNumber: string;
  readonly registerCity: string | null;
  readonly siren: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly email: string;
  readonly phone: string;
}

/** What a version says on paper. Instants are RFC 3339. */
export interface QuotePaperData {
  readonly reference: string;
  readonly version: number;
  readonly sentAt: string;
  readonly validUntil: string;
  readonly editionName: string;
  readonly structure: { readonly name: string; readonly siret: string | null };
  readonly seller: PaperSeller;
  readonly content: QuoteContent;
  readonly totals: Totals;
  readonly note: string;
  /** The mark of demonstration data; null in earnest. */
  readonly demonstration: string | null;
}

/** More lines than that are set smaller. */
const comfortableLines = 12;

/** Lays a version out: who sells to whom, each line with its discount, the tax by rate, and the place to sign. */
export function composeQuote(data: QuotePaperData): ReportDocument {
  const { reference, version, structure, note, content } = data;
  return {
    kind: 'synthetic',
    language: 'fr',
    title: words.title(reference, structure.name),
    eyebrow: words.eyebrow,
    head: words.eyebrow,
    isCompact: true,
    structure: structure.name,
    site: null,
    scope: null,
    edition: data.editionName,
    demonstration: data.demonstration,
    figures: `${reference} · ${words.version} ${version}`,
    contentsTitle: '',
    facts: [
      [words.version, words.versionOf(reference, version)],
      [words.sent, words.sentOn(formatDate(new Date(data.sentAt), 'fr'))],
      [words.validity, words.validUntil(formatDate(new Date(data.validUntil), 'fr'))],
    ],
    sections: [
      parties(data),
      services(content),
      totals(data),
      ...(content.sites.length > 1 ? [perSite(content)] : []),
      ...(note === '' ? [] : [{ title: words.remarks, blocks: paragraphs(note.split(/\n+/)) }]),
      { title: words.conditions, blocks: [{ kind: 'note', text: words.conditionTexts.join(' ') }] },
      agreement(),
    ],
  };
}

function parties({ seller, structure }: QuotePaperData): Section {
  const form =
    seller.capitalCents === null ? seller.legalForm : words.capital(seller.legalForm, money(seller.capitalCents));
  const register = seller.registerCity === null ? '' : `RCS ${seller.registerCity} ${spaced(seller.siren)}, `;
  const items: Fact[] = [
    [words.seller, `${seller.name}, ${form}`],
    [words.sellerAddress, `${seller.street}, ${seller.postcode} ${seller.city}`],
    [words.sellerRegistration, `${register}${words.siret} ${spaced(seller.siret)}`],
    [words.vatNumber, seller.vatNumber],
    [words.contact, `${seller.email}, ${seller.phone}`],
    [words.buyer, structure.name],
    ...(structure.siret === null ? [] : [[words.siret, spaced(structure.siret)] as const]),
  ];
  return { title: words.parties, blocks: [{ kind: 'facts', items }] };
}

function services(content: QuoteContent): Section {
  const { lines } = amountsOf(content);
  return {
    title: words.services,
    blocks: [
      {
        kind: 'table',
        isDense: lines.length > comfortableLines,
        columns: [
          { label: words.service, align: 'left', share: 1 },
          { label: words.quantity, align: 'right' },
          { label: words.unitPrice, align: 'right' },
          { label: words.discount, align: 'right' },
          { label: words.total, align: 'right' },
        ],
        rows: lines.map((line) => rowOf(line)),
      },
    ],
  };
}

function rowOf({ line, discountCents }: LineAmounts): string[] {
  const name = line.label ?? words.code[line.code];
  return [
    line.siteName === null ? name : words.forSite(name, line.siteName),
    String(line.quantity),
    money(line.unitCents),
    discountCents === 0 ? '' : money(-discountCents),
    money(line.totalCents - discountCents),
  ];
}

function totals({ content, totals: { netCents, vatGroups, grossCents } }: QuotePaperData): Section {
  const { listCents, lineDiscountCents, wholeDiscountCents } = amountsOf(content);
  const label = content.discount?.label ?? '';
  const items: Fact[] = [
    ...(listCents === netCents ? [] : [[words.beforeDiscounts, money(listCents)] as const]),
    ...(lineDiscountCents === 0 ? [] : [[words.lineDiscounts, money(-lineDiscountCents)] as const]),
    ...(wholeDiscountCents === 0 ? [] : [[words.wholeDiscount(label), money(-wholeDiscountCents)] as const]),
    [words.net, money(netCents)],
    ...vatGroups.map((group): Fact => [vatName(group), money(group.vatCents)]),
    [words.gross, money(grossCents)],
  ];
  const marks = content.isDemonstration ? [{ kind: 'note' as const, text: words.demonstrationPrices }] : [];
  return {
    title: words.totals,
    blocks: [{ kind: 'facts', items, isWide: true }, { kind: 'note', text: words.taxNote }, ...marks],
  };
}

function vatName({ treatment, basisPoints, netCents }: VatGroup): string {
  const name = basisPoints === 0 ? words.withoutVat[treatment] : words.vat(formatPercent(basisPoints / 10_000, 'fr'));
  return words.vatOn(name, money(netCents));
}

function perSite(content: QuoteContent): Section {
  const sites = totalsOfSites(content);
  return {
    title: words.perSite,
    blocks: [
      {
        kind: 'table',
        isDense: sites.length > comfortableLines,
        columns: [
          { label: words.site, align: 'left', share: 1 },
          { label: words.total, align: 'right' },
        ],
        rows: sites.map(({ siteName, netCents }) => [siteName ?? words.noSite, money(netCents)]),
      },
    ],
  };
}

function agreement(): Section {
  const items: Fact[] = [
    [words.agreementDate, ' '],
    [words.agreementName, ' '],
    [words.agreementSignature, ' \n \n \n '],
  ];
  return {
    title: words.agreement,
    blocks: [
      { kind: 'note', text: words.agreementText },
      { kind: 'facts', items },
    ],
  };
}

function paragraphs(texts: readonly string[]): Section['blocks'] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

function money(cents: number): string {
  return formatMoney(cents, 'fr');
}

/** A number of the register in its groups: nine digits by threes, and what follows. */
function spaced(number: string): string {
  return number.replace(/^(\d{3})(\d{3})(\d{3})(\d*)$/, (_, ...[a, b, c, rest]: string[]) =>
    [a, b, c, rest].filter(Boolean).join(' '),
  );
}

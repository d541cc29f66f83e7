import {
  createTranslator,
  formatDate,
  formatDateTime,
  formatDateTimeIn,
  formatMoney,
  formatNumber,
  type Translator,
} from '@barometer/messages';
import type { ReportDocument } from '../../reports/index.js';
import { rowInWords, type ReceiptData, type ReceivedSite } from './receipt-data.js';

type Section = ReportDocument['sections'][number];
type Facts = readonly (readonly [label: string, value: string])[];

/** Characters of a hash that a footer has room for. */
const shortHash = 12;

/** Lays a receipt out: what was received, the application's own row of the draw, the rules it was made under, what comes next. */
export function composeReceipt(data: ReceiptData): ReportDocument {
  const { language, sites, receivedAt, rules, isDemonstration } = data;
  const t = createTranslator(language);
  const reference = sites[0]?.reference ?? '';
  return {
    kind: 'synthetic',
    language,
    title: t('registering:receipt.title', { reference, structure: data.structureName }),
    eyebrow: t('registering:receipt.eyebrow'),
    head: t('registering:receipt.head'),
    isCompact: true,
    structure: data.structureName,
    site: null,
    scope: null,
    edition: t('common:edition', { name: data.editionName }),
    demonstration: isDemonstration ? t('demonstration:mark') : null,
    figures: [
      reference,
      ...(rules ? [t('registering:receipt.rulesShort', { hash: rules.hash.slice(0, shortHash) })] : []),
    ].join(' · '),
    contentsTitle: '',
    facts: [[t('registering:receipt.received'), formatDateTime(receivedAt, language)]],
    sections: [
      received(data, t),
      ...(data.draw ? [drawRow(data.draw, t)] : []),
      ...(rules ? [publishedRules(rules, t)] : []),
      next(data, t),
    ],
  };
}

function received(data: ReceiptData, t: Translator): Section {
  const { sites, order, language, population } = data;
  const facts: Facts = [
    [t('registering:receipt.sender'), data.senderName],
    [t('registering:receipt.category'), data.category],
    ...(population
      ? [
          [
            t('registering:receipt.population'),
            t('registering:receipt.populationOf', {
              people: formatNumber(population.people, language),
              year: population.year,
            }),
          ] as const,
        ]
      : []),
    ...(order
      ? [
          [
            t('registering:receipt.order'),
            t('registering:receipt.orderOf', {
              reference: order.reference,
              gross: formatMoney(order.grossCents, language),
            }),
          ] as const,
        ]
      : []),
  ];
  return {
    title: t('registering:receipt.what'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: t('registering:receipt.reference'), align: 'left' },
          { label: t('registering:receipt.site'), align: 'left', share: 3 },
          { label: t('registering:receipt.plan'), align: 'left', share: 3 },
        ],
        rows: sites.map((site) => [site.reference, site.siteName, planOf(site, t)]),
        ...(order?.isDemonstration ? { note: t('registering:receipt.demonstrationPrices') } : {}),
      },
      { kind: 'facts', items: facts },
    ],
  };
}

function planOf({ kind, physicalVisits }: ReceivedSite, t: Translator): string {
  if (kind === 'paid') return t(physicalVisits ? 'registering:receipt.paidWithVisits' : 'registering:receipt.paid');
  return t('registering:receipt.free');
}

function drawRow({ row, stratumLabel, earlierEditions }: NonNullable<ReceiptData['draw']>, t: Translator): Section {
  return {
    title: t('registering:receipt.row'),
    blocks: [
      { kind: 'paragraph', text: t('registering:receipt.rowText') },
      {
        kind: 'facts',
        items: [
          [t('registering:receipt.rowId'), row.id],
          [t('registering:receipt.rowStratum'), `${row.stratum} (${stratumLabel})`],
          [
            t('registering:receipt.rowFirstTime'),
            row.firstTime
              ? t('registering:receipt.firstTime')
              : t('registering:receipt.notFirstTime', { editions: earlierEditions.join(', ') }),
          ],
          [t('registering:receipt.rowExact'), rowInWords(row)],
        ],
      },
    ],
  };
}

function publishedRules({ hash, url }: NonNullable<ReceiptData['rules']>, t: Translator): Section {
  return {
    title: t('registering:receipt.rules'),
    blocks: [
      { kind: 'paragraph', text: t('registering:receipt.rulesText') },
      {
        kind: 'facts',
        items: [
          [t('registering:receipt.rulesHash'), hash],
          [t('registering:receipt.rulesAddress'), url],
        ],
      },
    ],
  };
}

function next({ language, dates, draw, order }: ReceiptData, t: Translator): Section {
  // The zone stands in the title, once for all of them.
  const at = (instant: string): string => formatDateTimeIn(instant, language, 'Europe/Paris');
  const items: Facts = [
    [at(dates.closesAt), t('registering:receipt.nextClose')],
    ...(draw && dates.beaconAt ? [[at(dates.beaconAt), t('registering:receipt.nextBeacon')] as const] : []),
    ...(draw && dates.offersAt ? [[at(dates.offersAt), t('registering:receipt.nextOffers')] as const] : []),
    ...dates.fieldWork.map(
      ({ from, to }) =>
        [
          t('registering:receipt.between', { from: formatDate(from, language), to: formatDate(to, language) }),
          t('registering:receipt.nextAudits'),
        ] as const,
    ),
    [formatDate(dates.resultsAt, language), t('registering:receipt.nextResults')],
  ];
  return {
    title: t('registering:receipt.next'),
    blocks: [
      { kind: 'facts', items, isWide: true },
      ...(order ? [{ kind: 'paragraph' as const, text: t('registering:receipt.nextPayment') }] : []),
    ],
  };
}

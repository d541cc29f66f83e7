import { amount, escapeHtml, layout, spacedIban } from './markup.js';
import { webhookChoices } from './render.js';
import { PAGE_TEXTS } from './texts.js';
import type { PageLanguage } from './texts.js';
import { TRANSFERS_TEXTS } from './transfers-texts.js';
import type { TransfersTexts } from './transfers-texts.js';
import { transferReference, virtualIban } from '../payments/bank-details.js';
import type { CashTransactionRecord, CustomerRecord, IntentRecord, RefundRecord } from '../state/records.js';

/** A customer's account as the page shows it. */
export interface AccountView {
  readonly customer: CustomerRecord;
  readonly availableCents: number;
  /** What waits for a transfer, oldest first. */
  readonly awaiting: readonly IntentRecord[];
}

/** What the form of a transfer holds. */
export interface TransferDraft {
  readonly customer: string;
  readonly amount: string;
  readonly reference: string;
}

/** What the page of transfers shows. */
export interface TransfersView {
  readonly language: PageLanguage;
  readonly delaySeconds: number;
  readonly accounts: readonly AccountView[];
  readonly refunds: readonly RefundRecord[];
  readonly draft: TransferDraft;
  readonly isAmountRefused: boolean;
  /** The transfer that has just arrived, with the payments it went to as they now are. */
  readonly arrived: { readonly funded: CashTransactionRecord; readonly paid: readonly IntentRecord[] } | null;
}

/** The page on which a transfer is sent as a payer's bank would, and refunds under way are ended. */
export function renderTransfersPage(view: TransfersView): string {
  const { language, accounts } = view;
  const texts = TRANSFERS_TEXTS[language];
  const { code, label } = texts.otherLanguage;
  return layout({
    language,
    title: texts.title,
    mark: texts.mark,
    parts: [
      `<a class="languages" href="/transfers?lang=${code}" lang="${code}" hreflang="${code}">${label}</a>`,
      `<h1>${texts.title}</h1>`,
      arrivedNotice(view, texts),
      `<p>${texts.lead}</p>`,
      accounts.length === 0 ? `<p>${texts.nobody}</p>` : form(view, texts),
      refunds(view, texts),
      accounts.length === 0 ? '' : `<h2>${texts.accounts.title}</h2>`,
      ...accounts.map((account) => accountOf(account, language, texts)),
    ],
  });
}

function form(view: TransfersView, texts: TransfersTexts): string {
  const { draft, accounts, isAmountRefused, language } = view;
  const options = accounts.map(({ customer }) => {
    const selected = customer.id === draft.customer ? ' selected' : '';
    return `<option value="${customer.id}"${selected}>${nameOf(customer)} · ${spacedIban(virtualIban(customer.id))}</option>`;
  });
  const asAmount = `inputmode="decimal" required${isAmountRefused ? ' aria-invalid="true" autofocus' : ''}`;
  return [
    isAmountRefused ? `<div class="refused" role="alert"><p>${texts.amount.invalid}</p></div>` : '',
    '<form method="post">',
    `<input type="hidden" name="lang" value="${language}">`,
    `<label class="field" for="customer">${texts.customer}</label><select id="customer" name="customer">${options.join('')}</select>`,
    field({ name: 'amount', ...texts.amount, value: draft.amount }, asAmount),
    field({ name: 'reference', ...texts.reference, value: draft.reference }, 'maxlength="140"'),
    webhookChoices(view, PAGE_TEXTS[language]),
    `<button>${texts.send}</button>`,
    '</form>',
  ].join('');
}

function field(
  { name, label, hint, value }: { name: string; label: string; hint: string; value: string },
  attributes: string,
): string {
  return `<label class="field" for="${name}">${label}<span class="hint">${hint}</span></label><input type="text" id="${name}" name="${name}" value="${escapeHtml(value)}" autocomplete="off" ${attributes}>`;
}

function arrivedNotice({ arrived, accounts, language }: TransfersView, texts: TransfersTexts): string {
  if (arrived === null) return '';
  const { funded, paid } = arrived;
  const money = (cents: number) => amount(cents, 'eur', language);
  const completed = paid.filter(({ status }) => status === 'succeeded').length;
  const missing = paid.reduce((sum, { amountCents, receivedCents }) => sum + amountCents - receivedCents, 0);
  const left = accounts.find(({ customer }) => customer.id === funded.customerId)?.availableCents ?? 0;
  const sentences = [
    texts.arrived.title(money(funded.netCents)),
    completed === 0 ? '' : texts.arrived.paid(completed),
    missing === 0 ? '' : texts.arrived.partial(money(missing)),
    left === 0 ? '' : texts.arrived.left(money(left)),
  ];
  return `<div class="arrived" role="status"><p>${sentences.filter((sentence) => sentence !== '').join(' ')}</p></div>`;
}

function refunds({ refunds: pending, accounts, language }: TransfersView, texts: TransfersTexts): string {
  if (pending.length === 0) return '';
  const items = pending.map((refund) => {
    const payer = accounts.find(({ customer }) => customer.id === refund.customerId)?.customer;
    const what = texts.refunds.item(
      amount(refund.amountCents, refund.currency, language),
      payer === undefined ? escapeHtml(refund.intentId ?? refund.id) : nameOf(payer),
    );
    const buttons = (['succeed', 'fail'] as const).map(
      (end) =>
        `<button class="plain" name="${end}" value="${refund.id}" aria-describedby="${refund.id}">${texts.refunds[end]}</button>`,
    );
    return `<article><h3 id="${refund.id}">${what}</h3><form method="post"><input type="hidden" name="lang" value="${language}">${buttons.join('')}</form></article>`;
  });
  return `<h2>${texts.refunds.title}</h2><p>${texts.refunds.lead}</p>${items.join('')}`;
}

function accountOf({ customer, availableCents, awaiting }: AccountView, language: PageLanguage, texts: TransfersTexts) {
  const links = awaiting.map(({ id, amountCents, receivedCents, currency }) => {
    const what = texts.accounts.prepare(amount(amountCents - receivedCents, currency, language), transferReference(id));
    return `<li><a href="/transfers?intent=${id}&amp;lang=${language}">${what}</a></li>`;
  });
  const list = links.length === 0 ? texts.accounts.nothing : `<ul>${links.join('')}</ul>`;
  return [
    `<article><h3>${nameOf(customer)}</h3><dl>`,
    `<dt>IBAN</dt><dd>${spacedIban(virtualIban(customer.id))}</dd>`,
    `<dt>${texts.accounts.balance}</dt><dd>${amount(availableCents, 'eur', language)}</dd>`,
    `<dt>${texts.accounts.awaiting}</dt><dd>${list}</dd>`,
    '</dl></article>',
  ].join('');
}

function nameOf({ name, email, id }: CustomerRecord): string {
  return escapeHtml(name ?? email ?? id);
}

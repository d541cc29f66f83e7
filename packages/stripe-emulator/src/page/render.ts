import { amount, checkbox, escapeHtml, layout as layoutOf, leave, spacedIban } from './markup.js';
import { PAGE_TEXTS } from './texts.js';
import type { PageLanguage, PageTexts } from './texts.js';
import { transferReference, VIRTUAL_BIC, virtualIban } from '../payments/bank-details.js';
import { choicesFor, PAYMENT_CHOICES } from '../payments/payment-choice.js';
import type { PaymentChoice } from '../payments/payment-choice.js';
import { lineTotal, missingCents, sessionTotal } from '../payments/session-total.js';
import type { IntentRecord, SessionRecord } from '../state/records.js';

/** What a payment page shows. */
export interface PageView {
  readonly session: SessionRecord;
  readonly intent: IntentRecord | null;
  readonly payer: string | null;
  readonly language: PageLanguage;
  readonly delaySeconds: number;
}

/** The page of an open session: what is to be paid, and a button for each thing that may happen. */
export function renderPaymentPage(view: PageView): string {
  const texts = PAGE_TEXTS[view.language];
  const { session, intent } = view;
  const choices = choicesFor(session.allowedMethods);
  const methods = [...new Set(choices.map((choice) => PAYMENT_CHOICES[choice]))];
  return layout(view.language, intent?.failure ? `${texts.errorHeading} · ${texts.title}` : texts.title, [
    refusal(intent, texts),
    `<h1>${texts.title}</h1>`,
    summary(view, texts),
    '<form method="post">',
    webhookChoices(view, texts, [checkbox('stay', texts.stay)]),
    `<h2>${texts.choose}</h2>`,
    ...methods.map((method) => {
      const buttons = choices
        .filter((choice) => PAYMENT_CHOICES[choice] === method)
        .map((choice) => choiceButton(choice, texts));
      const mandate = method === 'sepa_debit' ? `<p class="hint">${texts.mandate}</p>` : '';
      return `<fieldset><legend>${texts.methods[method]}</legend>${mandate}${buttons.join('')}</fieldset>`;
    }),
    '</form>',
    leave(session.cancelUrl, texts.cancel),
  ]);
}

/** The second step of a card payment, in the part of the bank. */
export function renderAuthenticationPage(view: PageView): string {
  const texts = PAGE_TEXTS[view.language];
  return layout(view.language, texts.authentication.title, [
    `<h1>${texts.authentication.title}</h1><p>${texts.authentication.lead}</p>`,
    summary(view, texts),
    '<form method="post">',
    webhookChoices(view, texts, [checkbox('stay', texts.stay)]),
    `<button name="choice" value="confirmed">${texts.authentication.confirm}</button>`,
    `<button class="plain" name="choice" value="refused">${texts.authentication.refuse}</button>`,
    '</form>',
    leave(view.session.cancelUrl, texts.cancel),
  ]);
}

/** The page of a session that is over, with the way back to the site. */
export function renderOverPage(view: PageView, backUrl: string | null): string {
  const texts = PAGE_TEXTS[view.language];
  const { title, lead } = texts.over[endOf(view)];
  return layout(view.language, title, [
    `<h1>${title}</h1><p>${lead}</p>`,
    summary(view, texts),
    rest(view, texts),
    bankDetails(view, texts),
    leave(backUrl, texts.back),
  ]);
}

/** The page of an address that names no session. */
export function renderUnknownPage(language: PageLanguage): string {
  const { title, lead } = PAGE_TEXTS[language].unknown;
  return layout(language, title, [`<h1>${title}</h1><p>${lead}</p>`]);
}

function endOf({ session, intent }: PageView): keyof PageTexts['over'] {
  if (session.status === 'expired') return 'expired';
  if (session.paymentStatus === 'paid') return 'paid';
  return intent?.failure ? 'failed' : 'awaiting';
}

/** What a transfer left unpaid, with a button that sends it. */
function rest({ session, intent, language }: PageView, texts: PageTexts): string {
  const missing = intent === null ? 0 : missingCents(session, intent);
  if (missing === 0) return '';
  const button = `<button name="choice" value="transfer_rest">${texts.sendRest}</button>`;
  return `<form method="post"><p>${texts.missing(amount(missing, session.currency, language))}</p>${button}</form>`;
}

/** The account a payment waits for a transfer to, as Stripe's hosted instructions show it. */
function bankDetails({ intent, language }: PageView, texts: PageTexts): string {
  if (intent?.status !== 'requires_action' || intent.method !== 'customer_balance' || intent.customerId === null)
    return '';
  const { title, lead, send, ...labels } = texts.bankDetails;
  const missing = intent.amountCents - intent.receivedCents;
  const rows: readonly [string, string][] = [
    [labels.amount, amount(missing, intent.currency, language)],
    [labels.iban, spacedIban(virtualIban(intent.customerId))],
    [labels.bic, VIRTUAL_BIC],
    [labels.reference, transferReference(intent.id)],
  ];
  const details = rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('');
  const prepared = new URLSearchParams({ intent: intent.id, lang: language });
  return `<h2>${title}</h2><p>${lead}</p><dl>${details}</dl><a class="leave" href="/transfers?${escapeHtml(prepared.toString())}">${send}</a>`;
}

function refusal(intent: IntentRecord | null, texts: PageTexts): string {
  if (!intent?.failure) return '';
  return `<div class="refused" role="alert"><h2>${texts.errorHeading}</h2><p>${texts.failures[intent.failure.code]}</p></div>`;
}

function summary({ session, payer, language }: PageView, texts: PageTexts): string {
  const money = (cents: number) => amount(cents, session.currency, language);
  const rows = session.lines.map((line) => {
    const description = line.description === null ? '' : `<small>${escapeHtml(line.description)}</small>`;
    const quantity = line.quantity === 1 ? '' : `<small>${texts.quantity(line.quantity)}</small>`;
    return `<tr><th scope="row">${escapeHtml(line.name)}${description}${quantity}</th><td>${money(lineTotal(line))}</td></tr>`;
  });
  const total = `<tr><th scope="row">${texts.total}</th><td>${money(sessionTotal(session.lines))}</td></tr>`;
  const whoPays = payer === null ? '' : `<p><small>${texts.payer}</small>${escapeHtml(payer)}</p>`;
  return `<h2 id="to-pay">${texts.toPay}</h2><table aria-labelledby="to-pay"><tbody>${rows.join('')}</tbody><tfoot>${total}</tfoot></table>${whoPays}`;
}

function choiceButton(choice: PaymentChoice, texts: PageTexts): string {
  const { label, hint } = texts.choices[choice];
  const look = choice === 'card_accepted' ? '' : ' class="plain"';
  return `<button${look} name="choice" value="${choice}" aria-describedby="${choice}">${label}</button><p class="hint" id="${choice}">${hint}</p>`;
}

/** What may go wrong with the notification, for the form of an act, and what else may be chosen with it. */
export function webhookChoices(
  { language, delaySeconds }: Pick<PageView, 'language' | 'delaySeconds'>,
  texts: PageTexts,
  others: readonly string[] = [],
): string {
  const { legend, hint, drop, duplicate, delay } = texts.webhooks;
  const seconds = new Intl.NumberFormat(language).format(delaySeconds);
  return [
    `<details><summary>${legend}</summary><p class="hint">${hint}</p>`,
    checkbox('drop', drop),
    checkbox('duplicate', duplicate),
    checkbox('delay', delay(seconds)),
    ...others,
    '</details>',
  ].join('');
}

function layout(language: PageLanguage, title: string, parts: readonly string[]): string {
  return layoutOf({ language, title, mark: PAGE_TEXTS[language].testMark, parts });
}

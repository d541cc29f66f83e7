import { html, Html } from './html.js';
import type { StoredMail } from './mail-store.js';
import { STYLE } from './style.js';
import { PAGE_TEXTS, type PageLanguage } from './texts.js';

/** The list of mails, newest first. `mails` are shown in the order given. */
export function listPage(mails: StoredMail[], language: PageLanguage): string {
  const texts = PAGE_TEXTS[language];
  const rows = mails.map(
    (mail) =>
      html`<li>
        <a href="/mails/${mail.id}?lang=${language}">${mail.subject || texts.noSubject}</a><br />
        <span class="muted">${texts.to} ${mail.to}, ${time(mail.receivedAt, language)}</span>
      </li>`,
  );
  const list =
    rows.length > 0
      ? html`<ol>
          ${rows}
        </ol>`
      : html`<p>${texts.empty}</p>`;
  return page(
    texts.title,
    language,
    '/',
    html` <h1>${texts.title}</h1>
      <p>${texts.lead} <a href="/?lang=${language}">${texts.refresh}</a></p>
      ${list}`,
  );
}

/** One mail: its head, its HTML part in a frame without rights, its text, its attachments. */
export function mailPage(mail: StoredMail, language: PageLanguage): string {
  const texts = PAGE_TEXTS[language];
  const path = `/mails/${mail.id}`;
  const frame = html`<h2>${texts.message}</h2>
    <iframe
      src="${path}/html"
      title="${texts.message}"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
    ></iframe>`;
  const plain = html`<h2>${texts.plain}</h2>
    <pre>${mail.text ?? ''}</pre>`;
  const files = mail.attachments.map(
    (one, index) => html`<li><a href="${path}/attachments/${index}">${one.name}</a></li>`,
  );
  return page(
    mail.subject || texts.noSubject,
    language,
    path,
    html` <p><a href="/?lang=${language}">${texts.back}</a></p>
      <h1>${mail.subject || texts.noSubject}</h1>
      <dl>
        <dt>${texts.from}</dt>
        <dd>${mail.from}</dd>
        <dt>${texts.to}</dt>
        <dd>${mail.to}</dd>
        <dt>${texts.received}</dt>
        <dd>${time(mail.receivedAt, language)}</dd>
      </dl>
      ${
        files.length > 0
          ? html`<h2>${texts.attachments}</h2>
              <ol>
                ${files}
              </ol>`
          : ''
      }
      ${mail.html === undefined ? '' : frame} ${mail.text === undefined ? '' : plain}`,
  );
}

/** The page for an address that names no mail. */
export function missingPage(language: PageLanguage): string {
  const texts = PAGE_TEXTS[language];
  return page(
    texts.title,
    language,
    '/',
    html` <h1>${texts.title}</h1>
      <p>${texts.missing} <a href="/?lang=${language}">${texts.back}</a></p>`,
  );
}

/**
 * The HTML part as the frame shows it: links open in a tab of their own, since the frame may not navigate, and
 * images that came with the mail are put in place of their ids.
 */
export function framedHtml(mail: StoredMail): string {
  const source = (mail.html ?? '').replace(/cid:([^"'\s)>]+)/g, (whole, id: string) => {
    const image = mail.attachments.find((one) => one.contentId === id);
    return image ? `data:${image.type};base64,${image.content.toString('base64')}` : whole;
  });
  const base = '<base target="_blank" rel="noreferrer">';
  return /<head[^>]*>/i.test(source) ? source.replace(/<head[^>]*>/i, (head) => head + base) : base + source;
}

function page(title: string, language: PageLanguage, path: string, content: Html): string {
  const texts = PAGE_TEXTS[language];
  const other = language === 'fr' ? 'en' : 'fr';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        <header>
          <span class="mark">${texts.mark}</span>
          <a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${texts.otherLanguage}</a>
        </header>
        <main>${content}</main>
      </body>
    </html>`.source;
}

function time(at: number, language: PageLanguage): Html {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return html`<time datetime="${new Date(at).toISOString()}">${format.format(at)}</time>`;
}

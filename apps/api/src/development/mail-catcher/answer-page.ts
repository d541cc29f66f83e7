import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MailStore, StoredMail } from './mail-store.js';
import { framedHtml, listPage, mailPage, missingPage } from './pages.js';
import type { PageLanguage } from './texts.js';

const LISTED = 200;
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'";
const FRAME_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:";

interface Answer {
  status: number;
  type: string;
  policy: string;
  body: string | Buffer;
  fileName?: string;
}

/** Answers one request: `/`, `/mails.json`, `/mails/<id>`, and below a mail `/html` and `/attachments/<number>`. */
export async function answerPage(store: MailStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, type, policy, body, fileName } = await decideAnswer(store, request).catch(failure);
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...(fileName && { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}` }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function decideAnswer(store: MailStore, request: IncomingMessage): Promise<Answer> {
  // Another name in the Host header is a foreign page trying to read the mails by pointing its name at us.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) return plain(403, 'Forbidden');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Method not allowed');
  const url = new URL(request.url ?? '/', 'http://localhost');
  const language: PageLanguage = url.searchParams.get('lang') === 'en' ? 'en' : 'fr';

  if (url.pathname === '/') return page(200, listPage(await store.newest(LISTED), language));
  if (url.pathname === '/mails.json') return json(await store.newest(LISTED));
  const [, id, below, index] = /^\/mails\/([^/]+)(?:\/(html|attachments\/(\d+)))?$/.exec(url.pathname) ?? [];
  const mail = id === undefined ? undefined : await store.find(id);
  if (!mail) return page(404, missingPage(language));
  if (below === undefined) return page(200, mailPage(mail, language));
  if (below === 'html') return { ...page(200, framedHtml(mail)), policy: FRAME_POLICY };
  return attachment(mail, Number(index)) ?? page(404, missingPage(language));
}

function attachment(mail: StoredMail, index: number): Answer | undefined {
  const file = mail.attachments[index];
  return file && { status: 200, type: file.type, policy: PAGE_POLICY, body: file.content, fileName: file.name };
}

/** For tests and scripts: everything but the attachments' bytes. */
function json(mails: StoredMail[]): Answer {
  const shown = mails.map((mail) => ({
    ...mail,
    attachments: mail.attachments.map(({ name, type }) => ({ name, type })),
  }));
  return { status: 200, type: 'application/json', policy: PAGE_POLICY, body: JSON.stringify(shown) };
}

function page(status: number, body: string): Answer {
  return { status, type: 'text/html; charset=utf-8', policy: PAGE_POLICY, body };
}

function plain(status: number, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', policy: PAGE_POLICY, body };
}

function failure(error: unknown): Answer {
  return plain(500, `The mails cannot be read: ${error instanceof Error ? error.message : String(error)}`);
}

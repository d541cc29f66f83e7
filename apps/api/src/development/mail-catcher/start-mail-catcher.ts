import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { answerPage } from './answer-page.js';
import { MailStore } from './mail-store.js';

const LOOPBACK = '127.0.0.1';
const LARGEST_MAIL = 25 * 1024 * 1024;

export interface MailCatcherOptions {
  /** Where the mails are kept. */
  folder: string;
  /** The port of the pages; 0 for any free one. */
  pagePort: number;
}

/** A running mail catcher. */
export interface MailCatcher {
  /** Where mails are sent to, as `SMTP_URL` wants it. */
  smtpUrl: string;
  /** Where they are read in a browser. */
  pageUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts a mail server that delivers to a folder, and the pages to read it, both on the loopback interface only.
 * The mail server takes any free port. Any sender is welcome and any recipient but those whose name begins with
 * `refuse`, as if they did not exist; nobody signs in, a mail above 25 MB is refused.
 */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  const store = new MailStore(options.folder);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: LARGEST_MAIL,
    closeTimeout: 500,
    onRcptTo: ({ address }, _session, done) => done(isRefused(address) ? noSuchMailbox(address) : undefined),
    onData: (stream, _session, done) => {
      buffer(stream)
        .then((raw) => (stream.sizeExceeded ? done(tooLarge()) : store.add(raw, Date.now()).then(() => done())))
        .catch(done);
    },
  });
  // A client that hangs up in the middle of a mail is no reason to end.
  smtp.on('error', () => undefined);
  const pages = createServer((request, response) => void answerPage(store, request, response));

  const smtpPort = await listen(smtp.server as unknown as Server, 0);
  const pagePort = await listen(pages, options.pagePort).catch(async (error: unknown) => {
    await new Promise<void>((resolve) => smtp.close(() => resolve()));
    throw error;
  });
  return {
    smtpUrl: `smtp://${LOOPBACK}:${smtpPort}`,
    pageUrl: `http://localhost:${pagePort}`,
    stop: async () => {
      pages.closeAllConnections();
      await Promise.all([
        new Promise<void>((resolve) => pages.close(() => resolve())),
        new Promise<void>((resolve) => smtp.close(() => resolve())),
      ]);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Addresses to try with what becomes of a mail that a server refuses for good: `refuse@`, `refuse.mairie@`. */
function isRefused(address: string): boolean {
  return /^refuse\b/i.test(address);
}

function noSuchMailbox(address: string): Error {
  return Object.assign(new Error(`5.1.1 <${address}>: no such mailbox here`), { responseCode: 550 });
}

function tooLarge(): Error {
  return Object.assign(new Error('This mail is larger than 25 MB.'), { responseCode: 552 });
}

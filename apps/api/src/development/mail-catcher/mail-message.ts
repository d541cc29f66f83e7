import { decodeCharset, decodeHeader, decodeTransfer, headerParameter } from './mime-encoding.js';

/** A file joined to a mail. */
export interface MailAttachment {
  name: string;
  type: string;
  /** The id by which the HTML part shows it in place (`cid:`). */
  contentId: string | undefined;
  content: Buffer;
}

/** What a person reads of a mail; `text` and `html` are absent where the mail has no such part. */
export interface MailMessage {
  from: string;
  to: string;
  subject: string;
  /** As the mail says it, not parsed. */
  date: string;
  text: string | undefined;
  html: string | undefined;
  attachments: MailAttachment[];
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

/** Takes a mail as it came by SMTP. Never refuses: what is malformed is shown as far as it can be read. */
export function parseMail(raw: Buffer): MailMessage {
  const root = splitHead(raw.toString('latin1'));
  const header = (name: string) => decodeHeader(root.headers.get(name) ?? '');
  const message: MailMessage = {
    from: header('from'),
    to: header('to'),
    subject: header('subject'),
    date: header('date'),
    text: undefined,
    html: undefined,
    attachments: [],
  };
  collect(root, message);
  return message;
}

function collect(part: Part, message: MailMessage): void {
  const contentType = part.headers.get('content-type') ?? 'text/plain';
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  const boundary = headerParameter(contentType, 'boundary');
  if (type.startsWith('multipart/') && boundary !== undefined) {
    for (const inner of splitParts(part.body, boundary)) collect(splitHead(inner), message);
    return;
  }
  const content = decodeTransfer(part.body, (part.headers.get('content-transfer-encoding') ?? '').trim().toLowerCase());
  const disposition = part.headers.get('content-disposition') ?? '';
  const text = () => decodeCharset(content, headerParameter(contentType, 'charset') ?? 'utf-8');
  const isAttached = /^\s*attachment/i.test(disposition);
  if (!isAttached && type === 'text/plain' && message.text === undefined) message.text = text();
  else if (!isAttached && type === 'text/html' && message.html === undefined) message.html = text();
  else {
    const name = headerParameter(disposition, 'filename') ?? headerParameter(contentType, 'name') ?? type;
    const contentId = part.headers.get('content-id')?.replace(/^\s*<|>\s*$/g, '');
    message.attachments.push({ name, type, contentId, content });
  }
}

function splitHead(raw: string): Part {
  const end = /(^|\r?\n)\r?\n/.exec(raw);
  const head = end ? raw.slice(0, end.index) : raw;
  const body = end ? raw.slice(end.index + end[0].length) : '';
  const headers = new Map<string, string>();
  // A line that begins with a blank continues the one before.
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body };
}

function splitParts(body: string, boundary: string): string[] {
  const escaped = boundary.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const [, ...parts] = `\n${body}`.split(new RegExp(String.raw`\r?\n--${escaped}(?=--|[ \t]*\r?\n)`));
  return parts.filter((part) => !part.startsWith('--')).map((part) => part.replace(/^[ \t]*\r?\n/, ''));
}

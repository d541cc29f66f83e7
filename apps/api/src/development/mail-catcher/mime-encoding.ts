/**
 * Text encodings of mails (RFC 2045, 2047 and 2231). Raw text is held as latin1, one character a byte, so that no
 * byte is lost before its charset is known.
 */

/** Undoes a Content-Transfer-Encoding. Takes raw text and the encoding's name; an unknown name means none. */
export function decodeTransfer(raw: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(raw, 'base64');
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(raw);
  return Buffer.from(raw, 'latin1');
}

/** Bytes to text; an unknown charset is read as UTF-8, which shows most of it. */
export function decodeCharset(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

/** A raw header value to text: encoded words (`=?utf-8?Q?...?=`) and bare UTF-8 alike. */
export function decodeHeader(raw: string): string {
  const word = String.raw`=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=`;
  const text = decodeCharset(Buffer.from(raw, 'latin1'), 'utf-8');
  // Blanks between two encoded words are not part of the text (RFC 2047, 6.2).
  return text.replace(new RegExp(`${word}(?:\\s+${word})*`, 'g'), (run) => decodeRun(run.split(/\s+/)));
}

/**
 * One parameter of a structured header (`boundary`, `filename`), or undefined. Reads the plain form, the encoded
 * form (`filename*=utf-8''...`) and the form in numbered pieces (`filename*0*=...`).
 */
export function headerParameter(header: string, name: string): string | undefined {
  const pattern = new RegExp(`;\\s*${name}(\\*(?:\\d+\\*?)?)?=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, 'gi');
  const pieces = [...header.matchAll(pattern)];
  if (pieces.length === 0) return undefined;
  const value = pieces.map(([, , quoted, plain]) => quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '').join('');
  if (!pieces[0]?.[1]?.endsWith('*')) return decodeHeader(value);
  const [charset = 'utf-8', , ...rest] = value.split("'");
  return decodeCharset(unescape(rest.join("'"), /%([0-9a-f]{2})/gi), charset || 'utf-8');
}

/** Words of one charset are joined as bytes: a mail program may cut a letter's bytes in two. */
function decodeRun(words: string[]): string {
  const parts: { charset: string; bytes: Buffer }[] = [];
  for (const word of words) {
    const [, charset = 'utf-8', encoding = 'Q', encoded = ''] = word.split('?');
    const bytes =
      encoding.toUpperCase() === 'B'
        ? Buffer.from(encoded, 'base64')
        : decodeQuotedPrintable(encoded.replaceAll('_', ' '));
    const last = parts.at(-1);
    if (last?.charset === charset) last.bytes = Buffer.concat([last.bytes, bytes]);
    else parts.push({ charset, bytes });
  }
  return parts.map(({ charset, bytes }) => decodeCharset(bytes, charset)).join('');
}

function decodeQuotedPrintable(raw: string): Buffer {
  const joined = raw.replace(/=[ \t]*\r?\n/g, '');
  return unescape(joined, /=([0-9a-f]{2})/gi);
}

function unescape(raw: string, escaped: RegExp): Buffer {
  return Buffer.from(
    raw.replace(escaped, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
}

import { FILE_ROLES, type FileRole } from '../files/file-role.js';
import { UnreadableFile, type Pieces } from '../files/input-file.js';
import { resultsJson } from '../files/results-json.js';
import { scoreFiles } from '../files/score-files.js';

/** The text or the bytes of each file. */
export type FileTexts = Record<FileRole, string | Uint8Array>;

const yesNo = '"answer":{"type":"boolean","score":{"yes":100,"no":0}}';
const scale =
  '"answer":{"type":"scale","points":[{"value":0,"score":0},{"value":1,"score":50},{"value":2,"score":100}]}';
const bands = '"answer":{"type":"number","bands":[{"lte":3,"score":100},{"lte":10,"score":40}]}';

function criterion(id: string, channel: string, answer: string, rest: string): string {
  return `{"id":"${id}","channel":"${channel}","stage":"s","determinant":"d",${answer},"weight":1,${rest},"on_no_contact":"na"}`;
}

/** A small edition without any fault: two sites, four audits, one of them not answered. Each criterion has a line of its own. */
export function editionFiles(): FileTexts {
  return {
    grid: [
      '{"criteria":[',
      `${criterion('P1', 'phone', yesNo, '"conditional":false,"level":"audit"')},`,
      `${criterion('P2', 'phone', scale, '"conditional":true,"level":"audit"')},`,
      `${criterion('P3', 'phone', bands, '"conditional":true,"level":"audit"')},`,
      `${criterion('P4', 'phone', yesNo, '"conditional":false,"level":"site"')},`,
      criterion('E1', 'email', yesNo, '"conditional":false,"level":"audit"'),
      ']}',
      '',
    ].join('\n'),
    edition: [
      '{',
      '"channel_weights":{"phone":0.5,"email":0.5},',
      '"channel_weights_with_physical":{},',
      '"inspected_channels":[],',
      '"categories":{',
      '  "town":{"family":"local","population_count":100},',
      '  "village":{"family":"local","population_count":900}',
      '}',
      '}',
      '',
    ].join('\n'),
    sites: [
      'site_id,organisation_id,category,region,is_central,is_certified',
      'S1,O1,town,north,true,false',
      'S2,O2,village,south,false,true',
      '',
    ].join('\n'),
    audits: [
      'audit_id,site_id,channel,outcome',
      'A1,S1,phone,answered',
      'A2,S1,phone,answered',
      'A3,S1,email,answered',
      'A4,S2,email,no_answer',
      '',
    ].join('\n'),
    answers: [
      'audit_id,site_id,criterion_id,value',
      'A1,S1,P1,true',
      'A1,S1,P2,1',
      'A1,S1,P3,4',
      'A2,S1,P1,false',
      'A2,S1,P2,',
      ',S1,P4,true',
      'A3,S1,E1,true',
      '',
    ].join('\n'),
  };
}

function piecesOf(file: string | Uint8Array | null, size: number): Pieces {
  return (function* pieces() {
    if (file === null) throw new UnreadableFile('the file cannot be read, give another one');
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    // Always the same memory, as the command line does: nothing may hold on to a piece.
    const memory = new Uint8Array(size);
    for (let at = 0; at < bytes.length; at += size) {
      const piece = bytes.subarray(at, at + size);
      memory.set(piece);
      yield memory.subarray(0, piece.length);
    }
  })();
}

/** What comes of the files, in pieces of a size: the text of the results, or the lines about what is wrong. A file that is null cannot be read. */
export async function outcomeOf(
  files: Record<FileRole, string | Uint8Array | null>,
  pieceBytes = 65_536,
): Promise<string | readonly string[]> {
  const pieces = Object.fromEntries(FILE_ROLES.map((role) => [role, piecesOf(files[role], pieceBytes)]));
  const scored = await scoreFiles(pieces as Record<FileRole, Pieces>);
  if ('results' in scored) return [...resultsJson(scored.results)].join('');
  const { lines, more } = scored.problems;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

/** What is changed in files; a file that is null cannot be read. */
export type Change = (files: FileTexts) => Partial<Record<FileRole, string | Uint8Array | null>>;

/** Puts a line in the place of another, counted from 1; after the last one it is added. */
export function withLine(role: FileRole, line: number, text: string): Change {
  return (files) => {
    const lines = String(files[role]).split('\n');
    lines.splice(line - 1, lines[line - 1] === '' ? 0 : 1, text);
    return { [role]: lines.join('\n') };
  };
}

/** Takes a line out. */
export function withoutLine(role: FileRole, line: number): Change {
  return (files) => ({
    [role]: String(files[role])
      .split('\n')
      .filter((_, at) => at !== line - 1)
      .join('\n'),
  });
}

/** Puts a text in the place of another that must be there. */
export function instead(role: FileRole, from: string, to: string): Change {
  return (files) => {
    const text = String(files[role]);
    if (!text.includes(from)) throw new Error(`${from} is not in ${role}`);
    return { [role]: text.replace(from, to) };
  };
}

/** One more line of a table. */
export const answerLine = (text: string): Change => withLine('answers', 9, text);
export const auditLine = (text: string): Change => withLine('audits', 6, text);
export const siteLine = (text: string): Change => withLine('sites', 4, text);

/** The bytes of a text, a byte of one's choice in the place of its tilde. */
export function bytesWith(text: string, byte: number): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  bytes[bytes.indexOf(0x7e)] = byte;
  return bytes;
}

/** A fault: what it is called, the change that makes it, and every line that must come of it. */
export type Fault = readonly [string, Change, readonly string[]];

/** Checks one fault, the files in large pieces and byte by byte. */
export async function expectLines(change: Change, lines: readonly string[]): Promise<void> {
  const files = { ...editionFiles(), ...change(editionFiles()) };
  expect(await outcomeOf(files)).toEqual(lines);
  expect(await outcomeOf(files, 1)).toEqual(lines);
}

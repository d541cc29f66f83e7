import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Application, DrawRecord } from '../record/draw-record.js';

/** A draw whose record was worked out by another program, in another language. */
export interface GoldenRecord {
  readonly arithmetic: readonly string[];
  readonly canonical: { readonly rules: string; readonly list: string };
  /** All applications in the order of the draw. */
  readonly tickets: readonly (Application & { readonly ticket: string })[];
  readonly record: DrawRecord;
}

/** Reads the golden records; returns each with the name of its file. */
export function goldenRecords(): (readonly [string, GoldenRecord])[] {
  const folder = join(__dirname, '..', '..', 'golden');
  return readdirSync(folder).map((file) => [
    file,
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldenRecord,
  ]);
}

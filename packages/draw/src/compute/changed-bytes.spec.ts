import { canonicalJson } from '../json/canonical-json.js';
import { someList, someRules } from '../testing/small-draw.js';
import { draw } from './draw.js';
import { verifyRecord } from './verify-record.js';

const beacon = { kind: 'announced', source: 'Loto', pattern: '[\\d\\u00e9 -]+' } as const;
const rules = someRules({ edition: 'Édition 2026', beacon });
const { applications } = someList();
const list = someList({ applications: [...applications.slice(0, 2), ...applications.slice(-2)] });
const record = draw({ ...rules, places: 3 }, list, '7-12-é');
const canonical = canonicalJson(record);

/** What the record says, or null where the bytes are no JSON. */
function meaningOf(bytes: Uint8Array): string | null {
  try {
    return canonicalJson(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
  } catch {
    return null;
  }
}

/** Changes every byte of a text in turn, by each of the patterns of bits; returns the changes that are found valid. */
function validChanges(text: string, patterns: readonly number[]): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const valid: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    for (const bits of patterns) {
      const changed = bytes.slice();
      changed[at] = (bytes[at] ?? 0) ^ bits;
      if (verifyRecord(changed).valid) valid.push(changed);
    }
  }
  return valid;
}

const EACH_BIT = [1, 2, 4, 8, 16, 32, 64, 128];

describe('one changed byte', () => {
  it('is always found in a record as it is written', () => {
    expect(validChanges(canonical, EACH_BIT)).toEqual([]);
  });

  it('is found wherever it changes what a record says, however it is laid out', () => {
    const laidOut = JSON.stringify(record, null, '\t').replaceAll('é', '\\u00e9');
    const valid = validChanges(laidOut, [...EACH_BIT, 0x20 ^ 0x09, 0x0a ^ 0x0d]);
    // Tabs become spaces or line ends, digits of an escape become capitals: nothing else.
    expect(valid.length).toBeGreaterThan(50);
    expect(new Set(valid.map(meaningOf))).toEqual(new Set([canonical]));
  });
});

import fc from 'fast-check';
import { readNumber } from './read-number.js';
import { quotedText, shownText } from './shown-text.js';
import { firstInvalidUtf8 } from './utf8-check.js';

const encoder = new TextEncoder();

function numberOf(text: string): number {
  const bytes = encoder.encode(text);
  return readNumber(bytes, 0, bytes.length);
}

function jsonNumber(text: string): number {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

describe('readNumber', () => {
  it('reads every JSON number as the nearest double, and nothing else', () => {
    const unit = fc.constantFrom('0', '1', '2', '9', '.', '-', '+', 'e', 'E', ' ');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit, maxLength: 9 }), fc.double().map(String), fc.float().map(String)),
        (text) => {
          expect(numberOf(text)).toBe(jsonNumber(text));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each([
    '0',
    '12',
    '4.5',
    '0.1',
    '123456789012345',
    '0.30000000000000004',
    '9007199254740993',
    '1e400',
    '-0',
    '2.50',
  ])('reads %s', (text) => {
    expect(numberOf(text)).toBe(Number(text));
  });

  it.each(['', '01', '.5', '1.', '1.2.3', '1,5', '٢'])('refuses %j', (text) => {
    expect(numberOf(text)).toBeNaN();
  });
});

describe('firstInvalidUtf8', () => {
  it('agrees with the decoder of the platform', () => {
    const lead = fc.constantFrom(
      0x41,
      0x80,
      0x9f,
      0xa0,
      0xbf,
      0xc0,
      0xc2,
      0xe0,
      0xe1,
      0xed,
      0xef,
      0xf0,
      0xf1,
      0xf4,
      0xf5,
    );
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const isValid = (bytes: Uint8Array): boolean => {
      try {
        decoder.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.array(lead, { maxLength: 6 }), (list) => {
        const bytes = Uint8Array.from(list);
        const at = firstInvalidUtf8(bytes, 0, bytes.length);
        expect(at === -1).toBe(isValid(bytes));
        if (at > 0) expect(isValid(bytes.subarray(0, at))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a text in a message', () => {
  it('stays on its line and is cut when it is long', () => {
    expect(quotedText('a\nb\u{202e}\u{1b}[0m')).toBe('"a\\u{a}b\\u{202e}\\u{1b}[0m"');
    expect(shownText(`${'x'.repeat(59)}😀y`)).toBe(`${'x'.repeat(59)}...`);
    expect(shownText('é'.repeat(60))).toBe('é'.repeat(60));
  });
});

import { amountsOf, type LineAmounts, type QuoteContent, type QuoteLine } from './quote-content.js';

/** How many of a line, and what they cost with the line's own discount, in integer cents before tax. */
export interface LineSide {
  readonly quantity: number;
  readonly netCents: number;
}

/** What a version says of a line otherwise than the version before. */
export interface VersionChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly code: QuoteLine['code'] | 'discount';
  readonly categoryCode: string | null;
  readonly siteName: string | null;
  readonly label: string | null;
  /** Null for what was not there before. */
  readonly before: LineSide | null;
  /** Null for what is not there any more. */
  readonly after: LineSide | null;
}

/** A line as two versions are compared by it. */
interface Compared extends LineSide {
  readonly key: string;
  readonly code: VersionChange['code'];
  readonly categoryCode: string | null;
  readonly siteName: string | null;
  readonly label: string | null;
}

/** What differs between two versions, line by line, in the order of the later one; what is gone comes last. All that is not named is the same in both. */
export function changesBetween(before: QuoteContent, after: QuoteContent): VersionChange[] {
  const earlier = new Map(comparedLines(before).map((line) => [line.key, line]));
  const later = comparedLines(after);
  const kept = later.flatMap((line): VersionChange[] => {
    const old = earlier.get(line.key);
    if (old === undefined) return [changeOf('added', line, null, line)];
    return isSame(old, line) ? [] : [changeOf('changed', line, old, line)];
  });
  const keys = new Set(later.map(({ key }) => key));
  const gone = [...earlier.values()].filter(({ key }) => !keys.has(key));
  return [...kept, ...gone.map((line) => changeOf('removed', line, line, null))];
}

function comparedLines(content: QuoteContent): Compared[] {
  const { lines, wholeDiscountCents } = amountsOf(content);
  const whole: Compared = {
    key: 'whole discount',
    code: 'discount',
    categoryCode: null,
    siteName: null,
    label: content.discount?.label ?? null,
    quantity: 1,
    netCents: -wholeDiscountCents,
  };
  return [...lines.map(compared), ...(content.discount === null ? [] : [whole])];
}

function compared({ line, discountCents }: LineAmounts): Compared {
  const { key, code, categoryCode, siteName, label, quantity, totalCents } = line;
  return { key, code, categoryCode, siteName, label, quantity, netCents: totalCents - discountCents };
}

function isSame(one: Compared, other: Compared): boolean {
  return one.quantity === other.quantity && one.netCents === other.netCents && one.label === other.label;
}

function changeOf(
  kind: VersionChange['kind'],
  { code, categoryCode, siteName, label }: Compared,
  before: LineSide | null,
  after: LineSide | null,
): VersionChange {
  return { kind, code, categoryCode, siteName, label, before: before && sideOf(before), after: after && sideOf(after) };
}

function sideOf({ quantity, netCents }: LineSide): LineSide {
  return { quantity, netCents };
}

/** Advance widths of Source Sans 3 Regular, in thousandths of the size, for the characters from U+0020 to U+007E. */
const ADVANCES = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
];
const FIRST = 0x20;
const SEMIBOLD = 1.036;
const OTHER = 550;

/**
 * The width of a line of text where no browser can measure it. Accented letters are as wide as their base letter.
 * @param text one line
 * @param font a CSS font shorthand such as "600 13px Source Sans 3"; 12 px where it names no size
 * @returns the width in CSS pixels
 */
export function textWidth(text: string, font: string | undefined): number {
  const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12);
  const weight = /\b(600|700|bold)\b/.test(font ?? '') ? SEMIBOLD : 1;
  const base = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const thousandths = Array.from(base, (character) => ADVANCES[(character.codePointAt(0) ?? 0) - FIRST] ?? OTHER);
  return (thousandths.reduce((sum, advance) => sum + advance, 0) * size * weight) / 1000;
}

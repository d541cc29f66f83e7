import { textWidth } from './text-width.js';

const ELLIPSIS = '…';

/**
 * Breaks a name into lines between words and cuts what does not fit with an ellipsis.
 * @param text without line breaks
 * @param font a CSS font shorthand, as `textWidth` takes it
 * @param width of a line in CSS pixels
 * @param count lines at most, from 1
 */
export function fitLines(text: string, font: string, width: number, count: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, count);
  const last = kept.at(-1) ?? '';
  const isCut = lines.length > count || textWidth(last, font) > width;
  return isCut ? [...kept.slice(0, -1), cut(last, font, width)] : kept;
}

function cut(line: string, font: string, width: number): string {
  const characters = Array.from(line);
  while (characters.length > 1 && textWidth(characters.join('') + ELLIPSIS, font) > width) characters.pop();
  return characters.join('').trimEnd() + ELLIPSIS;
}

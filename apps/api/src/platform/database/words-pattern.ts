/**
 * The pattern by which ILIKE finds words anywhere in a text, such as `%mairie%`. What a person types is looked for as it is: `%`, `_` and `\` stand for
 * themselves.
 */
export function wordsPattern(typed: string): string {
  return `%${typed.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

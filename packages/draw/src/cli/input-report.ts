import type { Problem } from '../check/problem.js';

/** How many problems are listed; further ones are counted. */
export const MOST_LISTED = 100;

function lineOf(name: string, { line, path, text }: Problem): string {
  return [line === null ? name : `${name}:${line}`, ...(path === '' ? [] : [path]), text].join(': ');
}

/** Takes what was given under some name, a file or an option, and its problems; returns a line for each. */
export function problemLines(name: string, problems: readonly Problem[]): string[] {
  return problems.map((problem) => lineOf(name, problem));
}

/** Takes lines; returns the first hundred as one text, and how many more there are. */
export function reportOf(lines: readonly string[]): string {
  const more = lines.length - MOST_LISTED;
  return `${[...lines.slice(0, MOST_LISTED), ...(more > 0 ? [`and ${more} more`] : [])].join('\n')}\n`;
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from './resources.js';

const root = join(__dirname, '../../..');
const sources = ['apps/api/src', 'apps/portal/src', 'packages'].flatMap((folder) => sourcesIn(folder)).join('\n');

const literals = new Set(matches(/['"`]([a-zA-Z]+:[\w.]+)['"`]/g));
const templates = [...new Set(matches(/`([a-zA-Z]+:[^`\s]*\$\{[^`]*)`/g))].map(toPattern);

describe('The catalogue', () => {
  it('holds no text that nothing reads, by its key or by a template of it', () => {
    const unread = Object.entries(resources.fr)
      .flatMap(([namespace, texts]) => keysOf(texts, `${namespace}:`))
      .filter((key) => !literals.has(key) && !templates.some((template) => template.test(key)));
    expect(unread).toEqual([]);
  });
});

/** What the apps and packages are written in, the catalogue itself and all tests left out: a text only a test reads is unread. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry): string[] => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return isCode(path) ? sourcesIn(path) : [];
    return /(?<!\.spec)\.tsx?$/.test(path) ? [readFileSync(join(root, path), 'utf8')] : [];
  });
}

function isCode(path: string): boolean {
  return !/\/(node_modules|dist|gql|messages\/src\/\w\w)$/.test(path);
}

function matches(pattern: RegExp): string[] {
  return [...sources.matchAll(pattern)].map(([, found]) => String(found));
}

/** Each value of a template stands for one part of a key, so that `draw:console.${standing}` does not read all below it. */
function toPattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${parts.join(String.raw`\w+`)}$`);
}

/** Keys as they are asked for: the forms of a plural are one. */
function keysOf(texts: object, prefix: string): string[] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]): string[] =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${prefix}${name}.`)
      : [`${prefix}${name.replace(/_(zero|one|other)$/, '')}`],
  );
}

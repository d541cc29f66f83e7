/**
 * Gives the texts of the catalogue their typographic characters: authors type plain spaces and straight apostrophes,
 * this writes the no-break spaces, guillemets spacing and curly apostrophes the spec asks for.
 * Works on the string literals of src/fr and src/en only, never on code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g;

const curlyApostrophes = (text) =>
  text.replace(/\\?'(?=[\p{L}\d«\u00ab{])/gu, '\u2019').replace(/(?<=\p{L})\\?'/gu, '\u2019');

const frenchSpaces = (text) =>
  text
    .replace(/[ \u00a0\u202f]+:(?!\/\/)/g, '\u00a0:')
    .replace(/[ \u00a0\u202f]+([;!?%])/g, '\u202f$1')
    .replace(/«[ \u00a0\u202f]*/g, '«\u00a0')
    .replace(/[ \u00a0\u202f]*»/g, '\u00a0»')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u202f')
    .replace(/ (?=(€|euros?\b))/g, '\u00a0');

for (const language of ['fr', 'en']) {
  for (const name of readdirSync(join(source, language))) {
    const file = join(source, language, name);
    const before = readFileSync(file, 'utf8');
    const after = before
      .split('\n')
      .map((line) =>
        /^\s*(import|export .* from) /.test(line) || /^\s*(\/\/|\/?\*)/.test(line)
          ? line
          : line.replace(LITERAL, (whole, single, double) => {
              const quote = whole[0];
              const text = curlyApostrophes(single ?? double);
              return quote + (language === 'fr' ? frenchSpaces(text) : text) + quote;
            }),
      )
      .join('\n');
    if (after !== before) writeFileSync(file, after);
  }
}

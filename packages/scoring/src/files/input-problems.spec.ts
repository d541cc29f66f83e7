import fc from 'fast-check';
import { FILE_NAMES, type FileRole } from './file-role.js';
import { InputProblems, MOST_LISTED } from './input-problems.js';

describe('InputProblems', () => {
  it('lists the first hundred by file and line, in whatever order they are found, and counts the rest', () => {
    const role = fc.constantFrom<FileRole>('answers', 'grid', 'audits', 'sites');
    const found = fc.array(fc.tuple(role, fc.integer({ min: 1, max: 400 })), {
      minLength: 250,
      maxLength: 900,
      size: 'max',
    });
    fc.assert(
      fc.property(found, (list) => {
        const problems = new InputProblems(FILE_NAMES);
        list.forEach(([file, line], at) => problems.add(file, line, () => String(at)));
        const order: readonly FileRole[] = ['grid', 'edition', 'sites', 'audits', 'answers'];
        const expected = list
          .map(([file, line], at) => ({ file, line, at }))
          .sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.at - b.at)
          .map(({ file, line, at }) => `${FILE_NAMES[file]}:${line}: ${at}`);
        expect(problems.list()).toEqual({ lines: expected.slice(0, MOST_LISTED), more: list.length - MOST_LISTED });
      }),
      { numRuns: 50 },
    );
  });

  it('does not ask for the words of what will not be listed', () => {
    const problems = new InputProblems(FILE_NAMES);
    let asked = 0;
    const say = (): string => String((asked += 1));
    for (let line = 1; line <= 10_000; line += 1) problems.add('answers', line, say);
    expect(asked).toBeLessThan(MOST_LISTED * 2 + 1);
    expect(problems.list().more).toBe(9900);
  });
});

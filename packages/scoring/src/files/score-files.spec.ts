import { editionFiles, outcomeOf } from '../testing/edition-files.js';
describe('scoreFiles', () => {
  it('scores files without a fault', async () => {
    const results: unknown = JSON.parse(String(await outcomeOf(editionFiles())));
    expect(results).toMatchObject({
      sites: {
        S1: {
          channels: { phone: { n: 1, value: 72.5 }, email: { n: 1, value: 100 } },
          overall: { reason: 'too_few_audits' },
        },
        S2: { channels: {} },
      },
      within_variance: { phone: null, email: null },
    });
  });

  it('orders what is wrong by file and line, although what is absent is found last', async () => {
    const files = editionFiles();
    const answers = `${String(files.answers).replace('A2,S1,P1,false\n', '').replace(',S1,P4,true\n', '')}A9,S1,P2,1\n`;
    const audits = `${String(files.audits)}A5,S1,phone,maybe\n`;
    expect(await outcomeOf({ ...files, answers, audits })).toEqual([
      expect.stringMatching(/^sites\.csv:2: /),
      expect.stringMatching(/^audits\.csv:3: /),
      expect.stringMatching(/^audits\.csv:6: /),
      expect.stringMatching(/^answers\.csv:7: /),
    ]);
  });

  it('lists a hundred lines and counts the rest', async () => {
    const files = editionFiles();
    const answers = String(files.answers) + Array.from({ length: 250 }, (_, at) => `A1,S1,Q${at},1\n`).join('');
    const lines = await outcomeOf({ ...files, answers });
    expect(lines).toHaveLength(101);
    expect(lines[0]).toMatch(/^answers\.csv:9: audit A1, criterion Q0: /);
    expect(lines[99]).toMatch(/^answers\.csv:108: audit A1, criterion Q99: /);
    expect(lines[100]).toBe('and 150 more');
  });

  it.each([
    ['a byte order mark', (text: string) => `\u{feff}${text}`],
    ['lines that end with \\r\\n', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a last line without an end', (text: string) => text.replace(/\n$/, '')],
    ['a last empty line', (text: string) => `${text}\n`],
    ['quotes around every field', (text: string) => text.replaceAll(/[^,\n]+/g, '"$&"')],
    ['lines that end now so, now so', (text: string) => text.replace('\n', '\r\n')],
  ])('accepts %s, and the results are the same', async (_, change) => {
    const files = editionFiles();
    const changed = { ...files };
    for (const role of ['sites', 'audits', 'answers'] as const) changed[role] = change(String(files[role]));
    expect(await outcomeOf(changed)).toBe(await outcomeOf(files));
  });

  it('accepts a byte order mark before JSON, numbers in any JSON form, and answers that nobody needed', async () => {
    const files = editionFiles();
    const answers = String(files.answers).replace('P2,1', 'P2,1.0').replace('P3,4', 'P3,40e-1');
    const changed = { ...files, answers, grid: `\u{feff}${String(files.grid)}` };
    expect(await outcomeOf(changed)).toBe(await outcomeOf(files));
    expect(typeof (await outcomeOf({ ...files, answers: `${answers},S2,P4,true\nA4,S2,E1,true\n` }))).toBe('string');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { PdfProcess } from './pdf-process.js';
import { pdfFontFiles } from './pdf-fonts.js';
import { createPdfRenderer } from './pdf-renderer.js';
import type { PdfRequest } from './pdf-request.js';
import { readPdf } from './read-pdf.fixture.js';

const TEMPLATE = `#let letter(data, assets) = {
  set document(title: data.title)
  set text(font: "Source Sans 3", lang: data.language)
  [= #data.title]
  image(bytes(assets.dot), format: "svg", alt: data.alternative, width: 1cm)
}`;
const LETTER = '#import "/letter.typ": letter\n#letter(json(bytes(sys.inputs.data)), json(bytes(sys.inputs.assets)))';
const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="4"/></svg>';
/** Long enough to be caught in the middle. */
const ENDLESS = '#let work(n) = range(n).map(i => range(n).map(j => j * i).sum()).sum()\n#work(30000)';

describe('createPdfRenderer', () => {
  const templates = mkdtempSync(join(tmpdir(), 'pdf-spec-'));
  const renderer = createPdfRenderer();
  const letter = (changes: Partial<PdfRequest> = {}, title = 'Été à Évry\u202f!'): PdfRequest => ({
    templates,
    main: LETTER,
    data: { title, language: 'fr', alternative: 'Un point.' },
    assets: { dot: DOT },
    standard: 'ua-1',
    createdAt: new Date('2027-03-15T10:00:00Z'),
    ...changes,
  });

  beforeAll(() => writeFileSync(join(templates, 'letter.typ'), TEMPLATE));
  afterAll(async () => {
    await renderer.close();
    rmSync(templates, { recursive: true });
  });

  it('makes a document that holds its text, its language and its title', async () => {
    const pdf = await readPdf(await renderer.render(letter()));
    expect(pdf.pages[0]).toMatch(/Été à Évry\s!/);
    expect([pdf.title, pdf.language]).toEqual(['Été à Évry\u202f!', 'fr']);
  });

  it('uses our own faces alone', async () => {
    const { fonts } = await readPdf(await renderer.render(letter()));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !/Source(Sans3|Serif4)/.test(font))).toEqual([]);
  });

  it('gives the same bytes for the same request, from whichever process', async () => {
    const [first, second] = await Promise.all([renderer.render(letter()), renderer.render(letter())]);
    await renderer.render(letter({}, 'Another title'));
    const third = await renderer.render(letter());
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, third)).toBe(0);
  });

  it('refuses a document without alternative text, and says what is missing', async () => {
    const untold = letter({ data: { title: 'A', language: 'en', alternative: null } });
    await expect(renderer.render(untold)).rejects.toMatchObject({
      kind: 'standard',
      message: expect.stringMatching(/^PDF\/UA-1 error: .*alt/),
    });
  });

  it('refuses a skipped heading level', async () => {
    const skipped = letter({ main: '#set document(title: "A")\n= One\n=== Three' });
    await expect(renderer.render(skipped)).rejects.toMatchObject({
      kind: 'standard',
      message: expect.stringContaining('skipped from heading level 1 to 3'),
    });
  });

  it('refuses a font that is not there instead of taking another', async () => {
    const strange = letter({ main: '#set document(title: "A")\n#set text(font: "No Such Face")\nA' });
    await expect(renderer.render(strange)).rejects.toMatchObject({
      kind: 'font',
      message: expect.stringContaining('no such face'),
    });
  });

  it('says where a template is wrong', async () => {
    const wrong = letter({ main: '#import "/letter.typ": envelope' });
    await expect(renderer.render(wrong)).rejects.toMatchObject({ kind: 'template', message: 'unresolved import' });
  });

  it('reads no file outside the folder of templates', async () => {
    const curious = letter({ main: '#read("/../../../../../../etc/passwd")' });
    await expect(renderer.render(curious)).rejects.toMatchObject({ kind: 'template' });
  });

  it('gives up after the time allowed and goes on with the next', async () => {
    const impatient = createPdfRenderer({ processes: 1, timeoutMs: 1_500 });
    const endless = impatient.render(letter({ main: ENDLESS }));
    const next = impatient.render(letter());
    await expect(endless).rejects.toMatchObject({ kind: 'timeout' });
    expect((await readPdf(await next)).title).toBe('Été à Évry\u202f!');
    await impatient.close();
  });

  it('replaces a process that has made enough', async () => {
    const recycling = createPdfRenderer({ processes: 1, recycleAfter: 2 });
    const made: Uint8Array[] = [];
    for (let count = 0; count < 5; count += 1) made.push(await recycling.render(letter()));
    expect(made.every((pdf) => Buffer.compare(pdf, made[0] ?? new Uint8Array()) === 0)).toBe(true);
    expect(recycling.processesStarted).toBe(3);
    await recycling.close();
  });

  it('finishes what runs, refuses what waits and what comes later, when it is closed', async () => {
    const closing = createPdfRenderer({ processes: 1 });
    const running = closing.render(letter());
    const waiting = closing.render(letter());
    const refused = expect(waiting).rejects.toMatchObject({ kind: 'closed' });
    await closing.close();
    expect((await running).length).toBeGreaterThan(1000);
    await refused;
    await expect(closing.render(letter())).rejects.toMatchObject({ kind: 'closed' });
  });
});

describe('PdfProcess', () => {
  const order = { templates: tmpdir(), main: ENDLESS, inputs: {}, standard: 'ua-1', createdAtSeconds: 0 } as const;
  const isRunning = (id: number): boolean => {
    try {
      return process.kill(id, 0);
    } catch {
      return false;
    }
  };

  it('reports a process killed in the middle of a document', async () => {
    const child = new PdfProcess(pdfFontFiles());
    const killed = expect(child.render(order, 20_000)).rejects.toMatchObject({
      kind: 'crash',
      message: expect.stringContaining('SIGKILL'),
    });
    setTimeout(() => process.kill(child.id ?? 0, 'SIGKILL'), 400);
    await killed;
    expect(child.isAlive).toBe(false);
  });

  it('leaves no process behind', async () => {
    const child = new PdfProcess(pdfFontFiles());
    const id = child.id ?? 0;
    expect(isRunning(id)).toBe(true);
    await child.end();
    expect(isRunning(id)).toBe(false);
  });
});

import { createPdfRenderer } from '../../../platform/pdf/pdf-renderer.js';
import { readPdf } from '../../../platform/pdf/read-pdf.fixture.js';
import type { PdfContent } from '../../../platform/pdf/read-pdf.fixture.js';
import { composeReport } from './compose-report.js';
import { aDetailedReport, aSite, aSyntheticReport } from './report-data.fixture.js';
import type { ReportData } from './report-data.js';
import { renderReport } from './render-report.js';

const LONG_NAME = 'Communauté d’agglomération du Bassin de Saint-Quentin-en-Vermandois et des Vallées réunies';
const FEWEST_CHARACTERS = 400;

/** The document of sixty sites takes three seconds to make and to read, more where the machine is shared. */
jest.setTimeout(30_000);

describe('renderReport', () => {
  const renderer = createPdfRenderer();
  const read = async (data: ReportData): Promise<PdfContent> => readPdf(await renderReport(data, renderer));

  afterAll(() => renderer.close());

  it('makes a tagged document with its title, its language and a bookmark a section', async () => {
    const data = aDetailedReport();
    const pdf = await read(data);
    const { title, sections } = composeReport(data);
    expect([pdf.title, pdf.language]).toEqual([title, 'fr-FR']);
    expect(pdf.bookmarks).toEqual(sections.map((section) => section.title));
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(sections.length);
    expect(pdf.roles).toEqual(expect.arrayContaining(['H2', 'Table', 'TH', 'TD', 'Figure', 'L', 'LI']));
  });

  it('gives every chart all its figures in words', async () => {
    const data = aDetailedReport({ language: 'en' });
    const charts = composeReport(data).sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'));
    const { alternatives } = await read(data);
    expect(charts).toHaveLength(3);
    expect(alternatives).toEqual(charts.map((chart) => ('alternative' in chart ? chart.alternative : '')));
  });

  it('gives the same bytes for the same figures', async () => {
    const [first, second] = await Promise.all([
      renderReport(aDetailedReport(), renderer),
      renderReport(aDetailedReport(), renderer),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('sets every letter in our own faces, charts included', async () => {
    const { fonts } = await read(aDetailedReport());
    expect(fonts.filter((font) => !/Source(Sans3|Serif4)/.test(font))).toEqual([]);
  });

  it.each(['fr', 'en'] as const)('marks demonstration data on every page (%s)', async (language) => {
    const mark = language === 'fr' ? 'Données de démonstration' : 'Demonstration data';
    const { pages } = await read(aDetailedReport({ language }));
    expect(pages.filter((page) => !page.includes(mark))).toEqual([]);
    const unmarked = await read(aDetailedReport({ language, isDemonstration: false }));
    expect(unmarked.pages.filter((page) => page.includes(mark))).toEqual([]);
  });

  it('fills two pages with the sheet of a free participant, a long name and all channels included', async () => {
    for (const language of ['fr', 'en'] as const) {
      const { pages } = await read(aSyntheticReport({ language, structureName: LONG_NAME, siteCount: 4 }));
      expect(pages).toHaveLength(2);
      expect(pages.filter((page) => page.length < FEWEST_CHARACTERS)).toEqual([]);
    }
  });

  it('makes a report of twelve sites without an empty page, a page for each site', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `${LONG_NAME}, antenne ${index + 1}`);
    const sites = names.map((name, index) => aSite({ name, seed: 100 + index, peersCount: 9 }));
    const { pages } = await read(aDetailedReport({ structureName: LONG_NAME, sites }));
    const inside = pages.slice(1);
    expect(inside.filter((page) => page.length < FEWEST_CHARACTERS)).toEqual([]);
    expect(pages.at(-1)).toContain(`${pages.length} / ${pages.length}`);
    const sitePages = inside.filter((page) => page.includes('Ce site obtient'));
    expect(sitePages).toHaveLength(names.length);
    expect(sitePages.filter((page) => !page.includes('Traitement des réclamations'))).toEqual([]);
  });

  it('cuts a table too long for a page without leaving a single row behind', async () => {
    const site = aSite({ name: 'Mairie', seed: 11 });
    const [criterion] = site.criteria;
    if (!criterion) throw new Error('The site has no criterion');
    for (const length of [43, 44, 45]) {
      const criteria = Array.from({ length }, (_, index) => ({ ...criterion, id: `ROW-${index}`, label: 'Critère' }));
      const { pages } = await read(aDetailedReport({ sites: [{ ...site, criteria }] }));
      const rows = pages.slice(-2).map((page) => page.split('ROW-').length - 1);
      expect(rows.reduce((sum, count) => sum + count, 0)).toBe(length);
      expect(rows).not.toContain(1);
    }
  });

  it('shows every one of sixty sites, in as many charts as it takes', async () => {
    const sites = Array.from({ length: 60 }, (_, index) => aSite({ name: `Relais ${index}`, seed: 300 + index }));
    const { pages, alternatives } = await read(aDetailedReport({ sites }));
    const charted = alternatives.join(' ');
    for (const { name } of sites) expect(charted).toContain(`${name}\u00a0:`);
    expect(pages.slice(1).filter((page) => page.length < FEWEST_CHARACTERS)).toEqual([]);
  });

  it('says so where figures are missing', async () => {
    const site = aSite({
      name: 'A',
      seed: 5,
      isUnpublished: true,
      peersCount: 7,
      absent: { social: 'no_channel', letter: 'not_measured' },
    });
    const text = (await read(aDetailedReport({ sites: [site] }))).pages.join('\n');
    for (const words of ['n’est pas publié', 'Pas de compte, sans pénalité', 'Non mesuré'])
      expect(text).toContain(words);
  });
});

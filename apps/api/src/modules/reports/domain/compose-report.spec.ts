import { composeReport } from './compose-report.js';
import { aDetailedReport, aSite, aSyntheticReport, peersAround } from './report-data.fixture.js';
import type { DetailedReportData, DetailedSite, SyntheticSite } from './report-data.js';
import type { Block, ReportDocument, TableBlock } from './report-document.js';
import { reportTexts } from './report-texts.js';

const blocksOf = (document: ReportDocument): Block[] => document.sections.flatMap(({ blocks }) => blocks);
const tablesOf = (document: ReportDocument): TableBlock[] =>
  blocksOf(document).filter((block) => block.kind === 'table');
const titlesOf = (document: ReportDocument): string[] => document.sections.map(({ title }) => title);
const heroOf = (document: ReportDocument): string[] =>
  blocksOf(document).flatMap((block) => (block.kind === 'hero' ? block.sentences : []));
const withOverall = (changes: Partial<DetailedSite['overall']>): DetailedSite => {
  const site = aSite({ name: 'Mairie', seed: 11 });
  return { ...site, overall: { ...site.overall, ...changes } };
};

describe('composeReport, detailed', () => {
  it('goes from what is essential to all criteria, without a chapter on sites where there is one', () => {
    const { title, channels } = { title: reportTexts.fr.essentials.title, channels: reportTexts.fr.channels.title };
    expect(titlesOf(composeReport(aDetailedReport()))).toEqual([
      title,
      channels,
      'Vos déterminants',
      'Points forts et priorités',
      'À quel point en sommes-nous sûrs\u202f?',
      'Méthode',
      'Tous les critères',
    ]);
  });

  it('says above the peers only beyond the interval, and else that no difference is detectable', () => {
    const peers = peersAround(60);
    const say = (low: number, high: number): string | undefined =>
      heroOf(composeReport(aDetailedReport({ sites: [withOverall({ value: 65, low, high, peers })] }))).at(-1);
    expect(say(61, 69)).toBe('C’est au-dessus de la moyenne de vos pairs, 60,0.');
    expect(say(55, 75)).toBe('La moyenne de vos pairs est de 60,0\u00a0: pas de différence détectable.');
  });

  it('claims nothing where the interval is unknown', () => {
    const site = withOverall({ value: 90, se: null, low: null, high: null, peers: peersAround(20) });
    expect(heroOf(composeReport(aDetailedReport({ sites: [site] })))).toEqual([
      'Votre score global est de 90,0 sur 100.',
      'L’incertitude de ce chiffre n’a pas pu être calculée.',
      'La moyenne de vos pairs est de 20,0\u202f; sans intervalle, nous n’affirmons aucune différence.',
    ]);
  });

  it('explains an overall that is not published, and promises no points of it', () => {
    const document = composeReport(aDetailedReport({ sites: [aSite({ name: 'A', seed: 5, isUnpublished: true })] }));
    expect(heroOf(document)[0]).toContain('n’est pas publié');
    expect(JSON.stringify(document)).not.toContain('points de plus sur le global');
    expect(JSON.stringify(document)).not.toContain('Gain');
  });

  it('still ranks the criteria of a run that kept no points, and shows none', () => {
    const site = aSite({ name: 'A', seed: 5 });
    const criteria = site.criteria.map((criterion) => ({ ...criterion, coefficient: null, contribution: null }));
    for (const language of ['fr', 'en'] as const) {
      const document = composeReport(aDetailedReport({ language, sites: [{ ...site, criteria }] }));
      const { essentials, criteria: texts, columns, messages } = reportTexts[language];
      const written = JSON.stringify(document);
      expect(written).toContain(essentials.prioritiesIntroAlone);
      expect(written).toContain(texts.strengthsIntroAlone);
      expect(written).not.toContain(essentials.noPriorities);
      expect(written).not.toContain(messages.priorityDetail.split('{gain}')[1]);
      expect(tablesOf(document).flatMap((table) => table.columns.map(({ label }) => label))).not.toContain(
        columns.gain,
      );
    }
  });

  it('gives each of several sites its page and a row of the table', () => {
    const names = ['Siège', 'Antenne', 'Relais'];
    const sites = names.map((name, index) => aSite({ name, seed: 20 + index }));
    const chapter = composeReport(aDetailedReport({ sites })).sections.find(({ title }) => title === 'Vos sites');
    const pages = chapter?.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    expect(pages).toEqual(names.map((text) => ({ kind: 'heading', text, newPage: true })));
    expect(chapter?.blocks.find((block) => block.kind === 'table')?.rows.map(([name]) => name)).toEqual(names);
  });

  it('says which sites the figures are of, as soon as the organisation has more than one', () => {
    const sites = [aSite({ name: 'Siège', seed: 1 }), aSite({ name: 'Antenne', seed: 2 })];
    const notesOf = (changes: Partial<DetailedReportData>): string[] =>
      composeReport(aDetailedReport(changes)).sections[0]?.blocks.flatMap((block) =>
        block.kind === 'note' && !block.text.startsWith('Vos pairs') ? [block.text] : [],
      ) ?? [];
    const mean =
      'Les chiffres d’ensemble sont la moyenne des 2 sites de ce rapport, présentés un par un au chapitre «\u00a0Vos sites\u00a0».';
    const left =
      'Hors de ce rapport\u00a0: Relais, en participation gratuite. Sa fiche synthétique donne ses résultats, qui n’entrent dans aucun de ces chiffres.';
    expect(notesOf({})).toEqual([]);
    expect(notesOf({ sites })).toEqual([mean]);
    expect(notesOf({ sites, otherSites: ['Relais'] })).toEqual([`${mean} ${left}`]);
    expect(notesOf({ otherSites: ['Relais'] })).toEqual([left]);
    expect(heroOf(composeReport(aDetailedReport({ otherSites: ['Relais'] })))[0]).toMatch(
      /^Le site «\u00a0Mairie\u00a0»/,
    );
  });

  it('fills every row of every table, in both languages', () => {
    const sites = [aSite({ name: 'A', seed: 1, absent: { social: 'no_channel' } }), aSite({ name: 'B', seed: 2 })];
    for (const language of ['fr', 'en'] as const) {
      for (const { columns, rows } of tablesOf(composeReport(aDetailedReport({ language, sites })))) {
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(columns.length);
        expect(rows.flat().filter((cell) => cell === '')).toEqual([]);
      }
    }
  });

  it('says why a channel has no figure, rather than nought', () => {
    const site = aSite({ name: 'A', seed: 1, absent: { social: 'no_channel', letter: 'not_measured' } });
    const channelRows = tablesOf(composeReport(aDetailedReport({ sites: [site] })))[0]?.rows ?? [];
    expect(channelRows.find(([label]) => label === 'Réseaux sociaux')).toEqual([
      'Réseaux sociaux',
      '0',
      '–',
      '–',
      '–',
      '–',
      '–',
      'Pas de compte, sans pénalité',
    ]);
    expect(channelRows.find(([label]) => label === 'Courrier')?.at(-1)).toBe('Non mesuré');
  });

  it('carries its as-of date, versions and the base of the figure ids on every page', () => {
    const { figures } = composeReport(aDetailedReport({ language: 'en' }));
    expect(figures).toBe('Figures 7f3a92b1c0de · grid 0.1 · method 1 · as of 20 May 2027');
  });

  it('marks demonstration data, and nothing else', () => {
    expect(composeReport(aDetailedReport()).demonstration).toBe('Données de démonstration');
    expect(composeReport(aDetailedReport({ isDemonstration: false })).demonstration).toBeNull();
    expect(JSON.stringify(composeReport(aDetailedReport({ isDemonstration: false })))).not.toContain('inventés');
  });
});

describe('composeReport, summary sheet of a free participant', () => {
  const sheet = aSyntheticReport();

  it('gives the overall, each channel and the mean and number of peers for those', () => {
    const [table] = tablesOf(composeReport(sheet));
    expect(table?.columns.map(({ label }) => label.replace('\n', ' '))).toEqual([
      'Canal',
      'Audits',
      'Vous',
      'Intervalle à 95\u202f%',
      'Moyenne des pairs',
      'Nombre de pairs',
      'Lecture',
    ]);
    expect(tablesOf(composeReport(sheet))).toHaveLength(1);
  });

  it('names the site it is about in its heading, its title and its first sentence', () => {
    const document = composeReport(aSyntheticReport({ language: 'en', structureName: 'Ville de Brumeval' }));
    expect(document).toMatchObject({
      site: 'Mairie',
      structure: 'Ville de Brumeval',
      title: 'Summary sheet – Mairie – Ville de Brumeval – Demonstration edition',
    });
    expect(heroOf(document)[0]).toMatch(/^The site “Mairie” has an overall score of \d/);
    const { title } = composeReport(aSyntheticReport({ structureName: 'Mairie' }));
    expect(title).toBe('Fiche synthétique – Mairie – Édition de démonstration');
  });

  it('says it is about one site only where the organisation has several, and not otherwise', () => {
    const said = (siteCount: number, language: 'fr' | 'en'): string =>
      JSON.stringify(composeReport(aSyntheticReport({ siteCount, language })));
    expect(said(4, 'fr')).toContain(
      'Cette fiche porte sur un seul site, «\u00a0Mairie\u00a0», parmi les 4 de votre structure dans cette édition.',
    );
    expect(said(4, 'en')).toContain(
      'This sheet is about one site only, “Mairie”, of the 4 that your organisation has in this edition.',
    );
    expect(said(1, 'fr')).not.toContain('un seul site');
  });

  it('has no place for a determinant, a criterion, a quartile, a median or a second site', () => {
    const site: SyntheticSite = sheet.site;
    // @ts-expect-error: a paid detail is not part of what a sheet is made of
    expect(site.determinants).toBeUndefined();
    // @ts-expect-error: a paid detail is not part of what a sheet is made of
    expect(site.criteria).toBeUndefined();
    // @ts-expect-error: a free participant has one site
    expect(sheet.sites).toBeUndefined();
    // @ts-expect-error: quartiles are a paid detail
    expect(site.channels[0]?.peers?.q1).toBeUndefined();
  });

  it('writes the same sheet when a caller hands in the object of a paid participant', () => {
    const paid = { ...aSite({ name: 'Mairie', seed: 11 }), stages: { canary: 1 } };
    const smuggled = composeReport({ ...sheet, site: paid });
    expect(smuggled).toEqual(composeReport(sheet));
    const written = JSON.stringify(smuggled);
    for (const { label } of [...paid.determinants, ...paid.criteria]) expect(written).not.toContain(label);
    expect(written).not.toMatch(/"q[13]":\d/);
  });
});

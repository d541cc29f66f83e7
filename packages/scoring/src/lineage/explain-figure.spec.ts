import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEqual } from '../order/closeness.js';
import { computeResults } from '../compute.js';
import { effectOfRaising, explainFigure, type SiteToExplain } from './explain-figure.js';
import type { FigureId } from './figure-id.js';
import type { FigureLineage } from './figure-lineage.js';
import { inputOf, type RawAudit, type RawWorld } from '../testing/raw-world.js';
import { answersOf, siteOf } from '../testing/site-figures.js';

interface GoldenLineages extends Omit<RawWorld, 'audits'> {
  readonly audits: readonly (Omit<RawAudit, 'auditId'> & { readonly times: number })[];
  readonly lineages: readonly {
    readonly siteId: string;
    readonly figure: FigureId;
    readonly effects: readonly {
      readonly auditId: string | null;
      readonly criterionId: string;
      readonly adds: number | null;
    }[];
    readonly expected: unknown;
  }[];
}

const golden = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'golden', 'lineage.json'), 'utf8'),
) as GoldenLineages;

const goldenInput = inputOf({
  ...golden,
  audits: golden.audits.flatMap((audit, row) =>
    Array.from({ length: audit.times }, (_, time) => ({ ...audit, auditId: `audit-${row}-${time}` })),
  ),
});

/** The lineage with channels, audits and answers under their names, as the golden file writes it. */
function named(lineage: FigureLineage): unknown {
  const audits = (rows: FigureLineage['channels'][number]['audits']) =>
    rows.map((audit) => [
      audit.auditId,
      { ...audit, answers: Object.fromEntries(audit.answers.map((answer) => [answer.criterionId, answer])) },
    ]);
  const channels = lineage.channels.map((row) => [
    row.channel,
    { ...row, audits: Object.fromEntries(audits(row.audits)) },
  ]);
  return { ...lineage, channels: Object.fromEntries(channels) };
}

/** Replaces every number of the expectation by the actual one where both are equal within the tolerance. */
function nearest(expected: unknown, actual: unknown): unknown {
  if (typeof expected === 'number' && typeof actual === 'number' && isEqual(expected, actual)) return actual;
  if (typeof expected !== 'object' || expected === null) return expected;
  const inside = Object(actual) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, nearest(value, inside[key])]));
}

describe('explainFigure, on the golden scenario', () => {
  it.each(golden.lineages)(
    'opens $figure of $siteId as worked out by hand',
    ({ siteId, figure, expected, effects }) => {
      const lineage = explainFigure(siteOf(goldenInput, siteId), figure);
      expect(named(lineage)).toMatchObject(nearest(expected, named(lineage)) as Record<string, unknown>);
      for (const { adds, ...answer } of effects) {
        const effect = effectOfRaising(lineage, answer);
        expect({ ...answer, adds: nearest(adds, effect) }).toEqual({ ...answer, adds: effect });
      }
    },
  );

  it('lists the channels that have criteria of the figure, physical only where it enters', () => {
    const channelsOf = (figure: FigureId) =>
      explainFigure(siteOf(goldenInput, 'town'), figure).channels.map(({ channel }) => channel);
    expect(channelsOf('overall')).toEqual(['email', 'phone', 'social']);
    expect(channelsOf('overall_with_physical')).toEqual(['email', 'phone', 'physical', 'social']);
    expect(channelsOf('determinant:access')).toEqual(['email', 'phone']);
    expect(channelsOf('stage:reach')).toEqual(['phone']);
    expect(channelsOf('channel:physical')).toEqual(['physical']);
    expect(channelsOf('criterion:V1')).toEqual(['physical']);
  });

  it('tells an answer that was not given from one given as not applicable', () => {
    const [phone] = explainFigure(siteOf(goldenInput, 'town'), 'criterion:P2').channels;
    const values = phone?.audits.map(({ auditId, answers }) => [auditId, answers[0]?.value, answers[0]?.excluded]);
    expect(values).toStrictEqual([
      ['audit-0-0', 50, null],
      ['audit-1-0', null, 'not_applicable'],
      ['audit-2-0', undefined, 'absent'],
      ['audit-3-0', undefined, 'absent'],
    ]);
  });
});

describe('explainFigure, where nothing that was measured has a weight', () => {
  const edition = { ...golden.edition, channelWeights: { social: 1 } };
  const town = { ...siteOf(goldenInput, 'town'), edition };

  it('has no overall, with or without physical visits, and no determinant, as in the results', () => {
    const site = computeResults({ ...goldenInput, edition }).sites.get('town');
    expect(site).toMatchObject({ overall: { value: null, reason: null }, overallWithPhysical: null });
    expect(site?.determinants['access']).toBeNull();
    for (const figure of ['overall', 'overall_with_physical', 'determinant:access'] as const) {
      const lineage = explainFigure(town, figure);
      expect(lineage).toMatchObject({ value: null, reason: null });
      expect(answersOf(lineage).every(({ coefficient }) => coefficient === null)).toBe(true);
      expect(lineage.channels.every(({ share }) => share === null)).toBe(true);
    }
  });

  it('still explains a channel and a criterion, which are weighted against nothing', () => {
    expect(explainFigure(town, 'channel:phone').value).toBe(69.375);
    expect(explainFigure(town, 'criterion:P1').value).toBe(62.5);
  });
});

describe('explainFigure, on what it cannot explain', () => {
  const town = siteOf(goldenInput, 'town');
  const [first] = town.audits;
  if (!first) throw new Error('the golden site has audits');
  const explained = (change: Partial<SiteToExplain>) => () => explainFigure({ ...town, ...change }, 'overall');

  it('refuses a figure that the grid does not have', () => {
    expect(() => explainFigure(town, 'channel:fax')).toThrow(RangeError);
  });

  it('refuses an incomplete audit and a missing site answer, naming the audit and the criterion', () => {
    const incomplete = { ...first, auditId: 'x', answers: Float64Array.of(-2, -2) };
    expect(explained({ audits: [incomplete] })).toThrow('audit x: criterion P1: the answer is missing');
    expect(explained({ siteAnswers: [] })).toThrow('audit audit-0-0: criterion P3: the answer is missing');
  });

  it('refuses unknown answers, and null on an unconditional criterion', () => {
    expect(explained({ audits: [{ ...first, answers: Float64Array.of(7, 50) }] })).toThrow('P1: unknown answer 7');
    expect(explained({ audits: [{ ...first, answers: Float64Array.of(-1, 50) }] })).toThrow(
      'P1: it is never "not applicable"',
    );
  });

  it('refuses rows of a wrong length, an unknown channel, doubles and rows of several sites', () => {
    const [row] = town.siteAnswers;
    if (!row) throw new Error('the golden site has site answers');
    expect(explained({ audits: [{ ...first, answers: new Float64Array(3) }] })).toThrow('wrong number of answers');
    expect(explained({ siteAnswers: [{ ...row, channel: 'phone', answers: new Float64Array(2) }] })).toThrow(
      'phone: wrong number of site answers',
    );
    expect(explained({ audits: [{ ...first, channel: 'fax' }] })).toThrow('the channel fax is unknown');
    expect(explained({ audits: [first, first] })).toThrow('an audit stands twice');
    expect(explained({ siteAnswers: [row, row] })).toThrow('the site answers of a channel stand twice');
    expect(explained({ audits: [first, { ...first, auditId: 'x', siteId: 'few' }] })).toThrow('several sites');
    expect(explained({ edition: { ...town.edition, channelWeights: { phone: -1 } } })).toThrow('the weight of phone');
  });
});

import type { Grid, PeerFigure } from '@barometer/scoring';
import type { StoredResult } from './stored-result.js';
import { visibleResult } from './visible-result.js';

const criterion = {
  id: 'C1',
  channel: 'phone',
  stage: 'access',
  determinant: 'courtesy',
  labelFr: 'Dit bonjour',
  labelEn: 'Says hello',
  answer: { type: 'boolean', score: { yes: 100, no: 0 } },
  weight: 2,
  conditional: false,
  naWhen: null,
  onNoContact: 'zero',
  level: 'audit',
  scenarios: [],
  critical: true,
} as const;
const grid: Grid = {
  channels: ['phone', 'email', 'social', 'physical'],
  determinants: ['courtesy', 'responsiveness'],
  stages: ['access'],
  criteria: [criterion, { ...criterion, id: 'C2' }],
};
const peers: PeerFigure = { rung: 'category', n: 12, mean: 60, median: 61, q1: 50, q3: 70, position: 0.25 };
const stored: StoredResult = {
  overall: { value: 62, se: 3, low: 56, high: 68, reason: null },
  overallWithPhysical: { value: 64, se: 2, low: 60, high: 68 },
  channels: {
    phone: { value: 70, n: 5, se: 4, low: 62, high: 78 },
    email: { value: 50, n: 3, se: 5, low: 40, high: 60 },
    physical: { value: 80, n: 2, se: 6, low: 68, high: 92 },
  },
  determinants: { courtesy: 66, responsiveness: null },
  stages: { access: 58 },
  channelDeterminants: { phone: { courtesy: 66 }, email: { courtesy: null }, physical: { courtesy: 90 } },
  criteria: { C1: { value: 75, coefficient: 0.04, contribution: 3, peers: { ...peers, mean: 59 } } },
  peers: {
    overall: peers,
    channels: { phone: peers, email: null },
    determinants: { courtesy: peers, responsiveness: null },
  },
};
const scope = { grid, channels: new Set(['phone', 'email', 'social']), hasSocialAccount: true };

describe('what a free participant sees', () => {
  const seen = visibleResult(stored, { results: 'free' }, scope);

  it('holds the overall and each channel with interval and number of audits', () => {
    expect(seen?.overall).toMatchObject({ value: 62, low: 56, high: 68, n: 8, reason: null });
    expect(seen?.channels.map(({ code, figure }) => [code, figure.value, figure.n])).toEqual([
      ['phone', 70, 5],
      ['email', 50, 3],
      ['social', null, 0],
    ]);
  });

  it('holds of its peers the group, its size and its mean', () => {
    const narrow = { rung: 'category', n: 12, mean: 60, median: null, q1: null, q3: null, position: null };
    expect(seen?.overall.peers).toEqual(narrow);
    expect(seen?.channels[0]?.figure.peers).toEqual(narrow);
    expect(seen?.channels[1]?.figure.peers).toBeNull();
  });

  it('holds no determinant, stage, criterion, standard error or visit', () => {
    expect(seen).toMatchObject({ determinants: null, stages: null, criteria: null, overallWithPhysical: null });
    expect(JSON.stringify(seen)).not.toMatch(/"se":\d|C1|Dit bonjour|75|66|58|59|64|0\.04/);
  });
});

describe('what a paid participant sees', () => {
  const ordered = { ...scope, channels: new Set(['phone', 'email', 'social', 'physical']) };
  const seen = visibleResult(stored, { results: 'paid' }, ordered);

  it('holds every determinant, stage and criterion that has a value', () => {
    expect(seen?.determinants).toEqual([
      { code: 'courtesy', figure: { value: 66, se: null, low: null, high: null, n: null, reason: null, peers } },
      {
        code: 'responsiveness',
        figure: expect.objectContaining({ value: null, n: null, reason: 'not_measured', peers: null }),
      },
    ]);
    expect(seen?.stages).toEqual([{ code: 'access', figure: expect.objectContaining({ value: 58, n: null }) }]);
    expect(seen?.criteria).toEqual([
      {
        id: 'C1',
        channel: 'phone',
        determinant: 'courtesy',
        stage: 'access',
        labelFr: 'Dit bonjour',
        labelEn: 'Says hello',
        weight: 2,
        critical: true,
        value: 75,
        coefficient: 0.04,
        contribution: 3,
        gain: 1,
        peers: { ...peers, mean: 59 },
      },
    ]);
  });

  it('holds its peers whole, and the visits it ordered', () => {
    expect(seen?.overall.peers).toEqual(peers);
    expect(seen?.overallWithPhysical).toMatchObject({ value: 64, n: 10 });
    expect(seen?.channels.at(-1)).toMatchObject({ code: 'physical', figure: { value: 80, n: 2 } });
  });

  it('gives a criterion that is no part of an overall no coefficient, contribution or gain', () => {
    const visited = { C1: { value: 75, coefficient: null, contribution: null, peers: null } };
    expect(visibleResult({ ...stored, criteria: visited }, { results: 'paid' }, ordered)?.criteria).toMatchObject([
      { id: 'C1', value: 75, coefficient: null, contribution: null, gain: null, peers: null },
    ]);
  });

  it('says why an overall is missing, and what was not measured', () => {
    const few = {
      ...stored,
      overall: { value: null, se: null, low: null, high: null, reason: 'too_few_audits' as const },
    };
    expect(visibleResult(few, { results: 'paid' }, ordered)?.overall).toMatchObject({
      value: null,
      reason: 'too_few_audits',
    });
    expect(seen?.channels[2]).toMatchObject({ code: 'social', figure: { value: null, reason: 'not_measured' } });
  });

  it('says of a site that is not on social networks that it has no account there, and of no other channel', () => {
    const { email: _, ...channels } = stored.channels;
    const without = visibleResult({ ...stored, channels }, { results: 'paid' }, { ...scope, hasSocialAccount: false });
    expect(without?.channels.map(({ code, figure }) => [code, figure.reason])).toEqual([
      ['phone', null],
      ['email', 'not_measured'],
      ['social', 'no_account'],
    ]);
  });
});

it('shows a site that was selected and not claimed nothing at all', () => {
  expect(visibleResult(stored, { results: null }, scope)).toBeNull();
});

import { checkAudit, checkSiteAnswers } from './check.js';
import { parseGrid } from './parse-grid.js';

const yesNo = { type: 'boolean', score: { yes: 100, no: 0 } };
const base = { stage: 's', determinant: 'd', weight: 1, on_no_contact: 'zero', level: 'audit', answer: yesNo };
const grid = parseGrid({
  criteria: [
    { ...base, id: 'P1', channel: 'phone', conditional: false },
    { ...base, id: 'P2', channel: 'phone', conditional: true },
    { ...base, id: 'P3', channel: 'phone', conditional: false, level: 'site' },
    { ...base, id: 'P4', channel: 'phone', conditional: true, level: 'site' },
    { ...base, id: 'E1', channel: 'email', conditional: false },
    { ...base, id: 'E2', channel: 'email', conditional: false, level: 'site' },
  ],
});

describe('checkAudit', () => {
  it('accepts a complete audit, a conditional criterion absent or not applicable', () => {
    expect(checkAudit(grid, { channel: 'phone', outcome: 'answered', answers: { P1: true } })).toEqual([]);
    expect(checkAudit(grid, { channel: 'phone', outcome: 'answered', answers: { P1: true, P2: null } })).toEqual([]);
  });

  it('finds an answered audit incomplete, but not one that nobody answered', () => {
    expect(checkAudit(grid, { channel: 'phone', outcome: 'answered', answers: {} })).toEqual([
      { criterionId: 'P1', reason: 'missing' },
    ]);
    expect(checkAudit(grid, { channel: 'phone', outcome: 'no_answer', answers: {} })).toEqual([]);
  });

  it('names every wrong answer with its reason, in order', () => {
    const answers = { P4: true, P2: 3, E1: true, toString: true, P1: null };
    expect(checkAudit(grid, { channel: 'phone', outcome: 'no_answer', answers })).toEqual([
      { criterionId: 'E1', reason: 'other_channel' },
      { criterionId: 'P1', reason: 'null_on_unconditional' },
      { criterionId: 'P2', reason: 'unknown_value' },
      { criterionId: 'P4', reason: 'wrong_level' },
      { criterionId: 'toString', reason: 'unknown_criterion' },
    ]);
  });
});

describe('checkSiteAnswers', () => {
  it('misses an unconditional answer only on a channel with an audit', () => {
    expect(checkSiteAnswers(grid, {}, new Set())).toEqual([]);
    expect(checkSiteAnswers(grid, {}, new Set(['phone']))).toEqual([{ criterionId: 'P3', reason: 'missing' }]);
    expect(checkSiteAnswers(grid, { P3: true }, new Set(['phone', 'email']))).toEqual([
      { criterionId: 'E2', reason: 'missing' },
    ]);
  });

  it('names every wrong answer, also on a channel without an audit', () => {
    expect(checkSiteAnswers(grid, { E2: null, P1: true, X: false, P4: null }, new Set())).toEqual([
      { criterionId: 'E2', reason: 'null_on_unconditional' },
      { criterionId: 'P1', reason: 'wrong_level' },
      { criterionId: 'X', reason: 'unknown_criterion' },
    ]);
  });
});

import { AnswerStore, NO_SCORE, type MissingAnswer } from './answer-store.js';
import { planGrid } from '../grid/grid-plan.js';
import { parseGrid } from '../grid/parse-grid.js';

const yesNo = { type: 'boolean', score: { yes: 100, no: 0 } };
const base = { channel: 'phone', stage: 's', determinant: 'd', weight: 1, answer: yesNo, on_no_contact: 'zero' };
const plan = planGrid(
  parseGrid({
    criteria: [
      { ...base, id: 'A', conditional: false, level: 'audit' },
      { ...base, id: 'B', conditional: true, level: 'audit' },
      { ...base, id: 'S', conditional: false, level: 'site' },
    ],
  }),
);
const YES = 1;
const SCORED_ZERO = 3;

/** A store of two sites; the first one has an audit that was answered and one that was not. */
function storeOfTwoAudits(): AnswerStore {
  const store = new AnswerStore(plan, 2);
  for (const [id, outcome] of [['a', 'answered'] as const, ['b', 'no_answer'] as const]) {
    store.auditIds.addText(id);
    store.addAudit({ site: 0, channel: 0, outcome });
  }
  return store;
}

function named(missing: Iterable<MissingAnswer>): [number | null, number, string][] {
  return Array.from(missing, ({ audit, site, criterion }) => [audit, site, criterion.id]);
}

describe('AnswerStore', () => {
  it('names what may not be absent, as often as it is asked', () => {
    const store = storeOfTwoAudits();
    const expected = [
      [0, 0, 'A'],
      [null, 0, 'S'],
    ];
    expect(named(store.missing())).toEqual(expected);
    expect(named(store.missing())).toEqual(expected);
  });

  it('names the rest again where nobody went through to the end', () => {
    const store = storeOfTwoAudits();
    for (const { criterion } of store.missing()) {
      expect(criterion.id).toBe('A');
      break;
    }
    expect(named(store.missing())).toHaveLength(2);
  });

  it('settles what may be absent: not applicable, or 0 where nobody answered', () => {
    const store = storeOfTwoAudits();
    store.giveAuditAnswer(0, 0, YES);
    store.giveSiteAnswer(0, 0, 0, YES);
    expect(named(store.missing())).toEqual([]);
    expect([...(store.channels[0]?.codes ?? [])]).toEqual([YES, NO_SCORE, SCORED_ZERO, SCORED_ZERO]);
    expect([...(store.channels[0]?.siteCodes ?? [])]).toEqual([YES, NO_SCORE]);
  });

  it('gives back what it kept for more, once: sealing again and asking again copy nothing', () => {
    const store = storeOfTwoAudits();
    store.giveAuditAnswer(0, 0, YES);
    store.giveSiteAnswer(0, 0, 0, YES);
    const kept = store.answerBytes;
    store.seal();
    expect(store.answerBytes).toBeLessThan(kept);
    const [codes, ids] = [store.channels[0]?.codes, store.auditIds.byteLength];
    expect(named(store.missing())).toEqual([]);
    store.seal();
    expect(named(store.missing())).toEqual([]);
    expect(store.channels[0]?.codes).toBe(codes);
    expect(store.auditIds.byteLength).toBe(ids);
    expect([store.auditIds.textOf(0), store.auditIds.textOf(1)]).toEqual(['a', 'b']);
  });
});

import { DrawInputError } from '../check/problem.js';
import type { Rules } from '../record/draw-record.js';
import { DRAND_VALUE, someList, someRules } from '../testing/small-draw.js';
import { draw } from './draw.js';
import { simulate } from './simulate.js';

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof DrawInputError) return error.problems.map(({ code, path }) => `${path} ${code}`);
    throw error;
  }
}

describe('draw', () => {
  it('names everything that is wrong with its input', () => {
    const [row] = someList().applications;
    const list = someList({ applications: [{ ...row, stratum: 'x', id: 'y', first_time: true }] });
    expect(problemsOf(() => draw(someRules(), list, ''))).toEqual([
      'list.applications[0].id invalidId',
      'list.applications[0].stratum unknownStratum',
      'beacon_value invalidDrandValue',
    ]);
    expect(problemsOf(() => draw({ ...someRules(), version: 2 } as unknown as Rules, list, ''))).toEqual([
      'rules.version unknownVersion',
      'list.applications[0].id invalidId',
    ]);
    expect(() => draw(someRules(), someList(), '')).toThrow(/^beacon_value: the value of a drand round is /);
  });

  it('leaves its input as it was', () => {
    const list = someList({ applications: someList().applications.toReversed() });
    draw(someRules(), list, DRAND_VALUE);
    expect(list.applications).toEqual(someList().applications.toReversed());
  });
});

describe('simulate', () => {
  const { applications } = someList();

  it('shows what could come out, the same for the same trial', () => {
    const simulation = simulate(someRules(), applications, 'first');
    expect(simulation).toMatchObject({ isDraw: false, trial: 'first' });
    expect([...simulation.selected, ...simulation.waiting]).toHaveLength(applications.length);
    expect(simulate(someRules(), applications.toReversed(), 'first')).toEqual(simulation);
  });

  it('is never the draw of that beacon value', () => {
    const list = someList({ selected_by_operator: [] });
    const rules = someRules({ beacon: { kind: 'announced', source: '', pattern: '.*' } });
    const trials = Array.from({ length: 20 }, (_, at) => String(at));
    const simulated = trials.map((trial) => simulate(rules, applications, trial).selected);
    expect(simulated).not.toEqual(trials.map((trial) => draw(rules, list, trial).outcome.selected));
  });

  it('names what is wrong with its input', () => {
    const broken = { ...someRules(), strata: [] };
    expect(problemsOf(() => simulate(broken, applications.slice(0, 1), ''))).toEqual([
      'list.applications[0].stratum unknownStratum',
    ]);
  });
});

import { draw } from '../compute/draw.js';
import { DRAND_VALUE, someList, someRules } from '../testing/small-draw.js';
import { allotGiveBacks, nextWaiting, orderGiveBacks, waitingList, type WaitingQueue } from './waiting-queue.js';

/** `t1` is the first of the towns. */
const town = (id: string) => ({ id, stratum: 'town' });
const county = (id: string) => ({ id, stratum: 'county' });

function queueOf(fields: Partial<WaitingQueue> = {}): WaitingQueue {
  return { waiting: [county('c1'), town('t1'), county('c2'), town('t2')], late: [], skipped: new Set(), ...fields };
}

describe('nextWaiting', () => {
  it('gives a place of a stratum to the first who waits in it', () => {
    expect(nextWaiting('town', queueOf())).toBe('t1');
    expect(nextWaiting('county', queueOf())).toBe('c1');
  });

  it('gives an open place to the first of all', () => expect(nextWaiting('open', queueOf())).toBe('c1'));

  it('gives a place of a stratum in which nobody waits to the first of all', () => {
    expect(nextWaiting('town', queueOf({ waiting: [county('c1'), county('c2')] }))).toBe('c1');
  });

  it('skips who paid or withdrew', () => {
    expect(nextWaiting('town', queueOf({ skipped: new Set(['t1']) }))).toBe('t2');
    expect(nextWaiting('town', queueOf({ skipped: new Set(['t1', 't2', 'c1']) }))).toBe('c2');
    expect(nextWaiting('open', queueOf({ skipped: new Set(['c1', 't1']) }))).toBe('c2');
  });

  it('lets late applications queue behind the list, earliest first', () => {
    const late = [town('late 1'), county('late 2'), town('late 3')];
    expect(nextWaiting('open', queueOf({ late }))).toBe('c1');
    expect(nextWaiting('town', queueOf({ late }))).toBe('t1');
    expect(nextWaiting('town', queueOf({ late, waiting: [] }))).toBe('late 1');
    expect(nextWaiting('open', queueOf({ late, waiting: [], skipped: new Set(['late 1']) }))).toBe('late 2');
  });

  it('gives a place of a stratum to a late one of it before it leaves the stratum', () => {
    expect(nextWaiting('town', queueOf({ waiting: [county('c1')], late: [county('late 1'), town('late 2')] }))).toBe(
      'late 2',
    );
  });

  it('gives the place to nobody where nobody waits', () => {
    expect(nextWaiting('town', queueOf({ waiting: [] }))).toBeNull();
    expect(nextWaiting('open', queueOf({ skipped: new Set(['c1', 'c2', 't1', 't2']) }))).toBeNull();
  });
});

describe('orderGiveBacks', () => {
  it('puts strata in the order of the rules, then open, and keeps those of one label as they are', () => {
    const giveBacks = ['open', 'county', 'town', 'open', 'town'].map((label, number) => ({ label, number }));
    expect(orderGiveBacks(someRules(), giveBacks).map(({ label, number }) => `${label} ${number}`)).toEqual([
      'town 2',
      'town 4',
      'county 1',
      'open 0',
      'open 3',
    ]);
  });

  it('refuses a label that the rules do not have', () => {
    expect(() => orderGiveBacks(someRules(), [{ label: 'village' }])).toThrow(
      new RangeError('the rules have no label "village"'),
    );
  });
});

describe('allotGiveBacks', () => {
  it('gives places of one instant away one after the other, each to somebody else', () => {
    const places = ['open', 'town', 'county', 'town', 'town'].map((label) => ({ label }));
    const skipped = new Set(['c2']);
    expect(allotGiveBacks(someRules(), places, queueOf({ skipped })).map(({ place, id }) => [place.label, id])).toEqual(
      [
        ['town', 't1'],
        ['town', 't2'],
        ['town', 'c1'],
        ['county', null],
        ['open', null],
      ],
    );
    expect(skipped).toEqual(new Set(['c2']));
  });
});

describe('waitingList', () => {
  it('gives everybody who waits the stratum that the list says', () => {
    const record = draw(someRules(), someList(), DRAND_VALUE);
    const strata = new Map(record.list.applications.map(({ id, stratum }) => [id, stratum]));
    expect(waitingList(record)).toEqual(record.outcome.waiting.map(({ id }) => ({ id, stratum: strata.get(id) })));
    expect(waitingList(record)).toHaveLength(3);
  });
});

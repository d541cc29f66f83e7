import { scoreOfAnswer } from '../grid/answers.js';
import { criterionById } from '../grid/grid.js';
import { parseGrid } from '../grid/parse-grid.js';
import { valuesOf } from './random-world.js';
import type { RawAudit, RawWorld } from './raw-world.js';

/** An answer that counts and whose criterion has a choice that gives 100; `row` is its audit, null for a site answer. */
export interface Raisable {
  readonly row: number | null;
  readonly siteId: string;
  readonly criterionId: string;
  readonly best: boolean | number;
}

/** Every answer of a world that may be raised to 100, those that count 0 because nobody answered too. */
export function raisableAnswers(world: RawWorld): Raisable[] {
  const grid = parseGrid(world.grid);
  const bestOf = (id: string) => {
    const criterion = criterionById(grid, id);
    const best = criterion && valuesOf(criterion).find((value) => scoreOfAnswer(criterion, value) === 100);
    return best ?? null;
  };
  const raisable = (answers: RawAudit['answers'], place: { row: number | null; siteId: string }): Raisable[] =>
    Object.entries(answers).flatMap(([criterionId, value]) => {
      const best = bestOf(criterionId);
      return value === null || best === null ? [] : [{ ...place, criterionId, best }];
    });
  const notReached = world.audits.flatMap(({ outcome, channel, siteId, answers }, row): Raisable[] =>
    grid.criteria.flatMap((criterion): Raisable[] => {
      const { id, level, onNoContact } = criterion;
      const isAsked = criterion.channel === channel && level === 'audit' && !Object.hasOwn(answers, id);
      const best = bestOf(id);
      if (!isAsked || outcome !== 'no_answer' || onNoContact !== 'zero' || best === null) return [];
      return [{ row, siteId, criterionId: id, best }];
    }),
  );
  return [
    ...world.audits.flatMap(({ answers, siteId }, row) => raisable(answers, { row, siteId })),
    ...notReached,
    ...Object.entries(world.siteAnswers).flatMap(([siteId, answers]) => raisable(answers, { row: null, siteId })),
  ];
}

/** The world in which that one answer is as good as it can be. */
export function raised(world: RawWorld, { row, siteId, criterionId, best }: Raisable): RawWorld {
  if (row === null) {
    const answers = { ...world.siteAnswers[siteId], [criterionId]: best };
    return { ...world, siteAnswers: { ...world.siteAnswers, [siteId]: answers } };
  }
  const audits = world.audits.map((audit, at) =>
    at === row ? { ...audit, answers: { ...audit.answers, [criterionId]: best } } : audit,
  );
  return { ...world, audits };
}

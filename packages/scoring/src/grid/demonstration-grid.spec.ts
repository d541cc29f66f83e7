import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreOfAnswer, scoresOf } from './answers.js';
import { criteriaOf, criterionById } from './grid.js';
import { parseGrid } from './parse-grid.js';

const json: unknown = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'golden', 'demonstration-grid.json'), 'utf8'),
);
const grid = parseGrid(json);

describe('the demonstration grid', () => {
  it('has its 138 criteria, 6 channels, 8 determinants and 5 stages in the order of the file', () => {
    expect(grid.criteria).toHaveLength(138);
    expect(grid.criteria[0]?.id).toBe('TEL-01');
    expect(grid.channels).toEqual(['phone', 'email', 'letter', 'website', 'social', 'physical']);
    expect(grid.determinants).toHaveLength(8);
    expect(grid.determinants[0]).toBe('accessibility');
    expect(grid.stages).toEqual(['access', 'reception', 'orientation', 'handling', 'follow_up']);
  });

  it('asks everything about the website once per site', () => {
    expect(criteriaOf(grid, 'website', 'audit')).toEqual([]);
    expect(criteriaOf(grid, 'website', 'site')).toHaveLength(25);
    const perChannel = grid.channels.map((channel) => [
      criteriaOf(grid, channel, 'audit').length,
      criteriaOf(grid, channel, 'site').length,
    ]);
    expect(perChannel).toEqual([
      [26, 4],
      [22, 2],
      [16, 1],
      [0, 25],
      [10, 5],
      [27, 0],
    ]);
  });

  it('hands out criteria in ascending order of their ids', () => {
    const ids = criteriaOf(grid, 'phone', 'audit').map((criterion) => criterion.id);
    expect(ids).toEqual(ids.toSorted());
  });

  it('scores every answer it offers from 0 to 100, best and worst included', () => {
    for (const criterion of grid.criteria) {
      const scores = scoresOf(criterion.answer);
      expect([criterion.id, Math.min(...scores), Math.max(...scores)]).toEqual([criterion.id, 0, 100]);
    }
  });

  it('scores rings by the first band that matches', () => {
    const rings = criterionById(grid, 'TEL-07');
    if (!rings) throw new Error('no TEL-07');
    expect([0, 3, 3.5, 5, 9, 10, 1000].map((value) => scoreOfAnswer(rings, value))).toEqual([
      100, 100, 80, 80, 20, 0, 0,
    ]);
  });
});

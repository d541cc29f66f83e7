import { figureIds, parseFigureId, splitFigureId } from './figure-id.js';
import { parseGrid } from '../grid/parse-grid.js';

function gridOf(criteria: readonly (readonly [id: string, channel: string, determinant: string, stage: string])[]) {
  return parseGrid({
    criteria: criteria.map(([id, channel, determinant, stage]) => ({
      id,
      channel,
      determinant,
      stage,
      answer: { type: 'boolean', score: { yes: 100, no: 0 } },
      weight: 1,
      conditional: false,
      on_no_contact: 'na',
      level: 'audit',
    })),
  });
}

const grid = gridOf([
  ['P:1', 'phone', 'quality', 'reach'],
  ['E1', 'email', 'access', 'reach'],
  ['V1', 'physical', 'access', 'handle'],
]);

describe('the figures of a grid', () => {
  it('are listed with each kind in the order of its names', () => {
    expect(figureIds(grid)).toEqual([
      'overall',
      'overall_with_physical',
      'channel:email',
      'channel:phone',
      'channel:physical',
      'determinant:access',
      'determinant:quality',
      'stage:handle',
      'stage:reach',
      'criterion:E1',
      'criterion:P:1',
      'criterion:V1',
    ]);
  });

  it('have no overall with physical visits where the grid knows no such visits', () => {
    const remote = gridOf([['P1', 'phone', 'quality', 'reach']]);
    expect(figureIds(remote)).not.toContain('overall_with_physical');
    expect(parseFigureId('overall_with_physical', remote)).toBeNull();
  });

  it('are found again by their ids', () => {
    expect(figureIds(grid).map((figure) => parseFigureId(figure, grid))).toEqual(figureIds(grid));
    expect(splitFigureId('criterion:P:1')).toEqual({ kind: 'criterion', name: 'P:1' });
    expect(splitFigureId('overall')).toEqual({ kind: 'overall', name: '' });
  });

  it.each([
    '',
    'channel',
    'channel:',
    'channel:fax',
    'determinant:phone',
    'criterion:constructor',
    'overall:',
    'phone',
  ])('do not contain %p', (text) => {
    expect(parseFigureId(text, grid)).toBeNull();
  });
});

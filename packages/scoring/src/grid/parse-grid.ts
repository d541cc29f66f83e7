import type { AnswerDefinition, Band, Criterion, Grid, Level } from './grid.js';
import { FieldReader, isJsonObject, type GridProblem, type JsonObject } from './json-shape.js';

/** A grid that cannot be used; `problems` names everything that is wrong in it. */
export class GridError extends Error {
  constructor(readonly problems: readonly GridProblem[]) {
    super(problems.map(({ where, what }) => `${where}: ${what}`).join('\n'));
    this.name = 'GridError';
  }
}

function parseBand(fields: FieldReader): Band {
  const bounds = (['lte', 'gte'] as const).filter((key) => fields.raw(key) !== undefined);
  const bound = bounds[0];
  if (bound === undefined || bounds.length !== 1) fields.refuse('must have either "lte" or "gte"');
  const key = bound ?? 'lte';
  const limit = fields.raw(key) === null || bound === undefined ? null : fields.number(key, -Infinity, Infinity);
  const score = fields.number('score', 0, 100);
  return key === 'gte' ? { gte: limit, score } : { lte: limit, score };
}

function parseScale(fields: FieldReader): AnswerDefinition {
  const points = fields.items('points').map((point) => ({
    // A negative value could not be told from the codes of packed answers, nor be written in answers.csv.
    value: point.number('value', 0, Infinity),
    labelFr: point.optionalText('label_fr') ?? '',
    score: point.number('score', 0, 100),
  }));
  if (new Set(points.map((point) => point.value)).size < points.length) fields.refuse('two points have the same value');
  return { type: 'scale', points };
}

function parseAnswer(fields: FieldReader): AnswerDefinition {
  switch (fields.word('type', ['boolean', 'scale', 'number'])) {
    case 'scale':
      return parseScale(fields);
    case 'number': {
      const direction =
        fields.raw('direction') === undefined ? null : fields.word('direction', ['lower_better', 'higher_better']);
      return {
        type: 'number',
        unit: fields.optionalText('unit'),
        direction,
        bands: fields.items('bands').map(parseBand),
      };
    }
    case 'boolean': {
      const score = fields.inside('score');
      return { type: 'boolean', score: { yes: score.number('yes', 0, 100), no: score.number('no', 0, 100) } };
    }
    case null:
      return { type: 'boolean', score: { yes: 0, no: 0 } };
  }
}

function parseWeight(fields: FieldReader): number {
  const weight = fields.number('weight', 0, Number.MAX_VALUE);
  if (weight === 0) fields.refuse('"weight" must be above 0');
  return weight;
}

function parseCriterion(fields: FieldReader): Criterion {
  const id = fields.text('id');
  return {
    id,
    channel: fields.text('channel'),
    stage: fields.text('stage'),
    determinant: fields.text('determinant'),
    labelFr: fields.optionalText('label_fr') ?? id,
    labelEn: fields.optionalText('label_en') ?? id,
    answer: parseAnswer(fields.inside('answer')),
    weight: parseWeight(fields),
    conditional: fields.flag('conditional'),
    naWhen: fields.optionalText('na_when'),
    onNoContact: fields.word('on_no_contact', ['zero', 'na']) ?? 'na',
    level: fields.word<Level>('level', ['audit', 'site']) ?? 'audit',
    scenarios: fields.texts('scenarios'),
    critical: fields.flag('critical', false),
  };
}

/** The names the criteria use, in the order `meta` lists them; names that `meta` does not list follow as they come. */
function namesInUse(meta: JsonObject, key: string, used: readonly string[]): string[] {
  const inUse = new Set(used);
  const listed = meta[key];
  const first = Array.isArray(listed)
    ? listed.filter((name): name is string => typeof name === 'string' && inUse.has(name))
    : [];
  return [...new Set([...first, ...used])];
}

function repeatedIds(criteria: readonly Criterion[]): GridProblem[] {
  const seen = new Set<string>();
  return criteria.flatMap(({ id }) => {
    const isRepeated = id !== '' && seen.has(id);
    seen.add(id);
    return isRepeated ? [{ where: id, what: 'this id stands twice in the grid' }] : [];
  });
}

/**
 * Reads a grid (Scoring method, section 9, `grid.json`). Takes the parsed JSON of a file shaped as the demonstration grid:
 * `criteria`, and optionally `meta` with the order of `channels`, `determinants` and `stages`; a channel, determinant or
 * stage belongs to the grid when a criterion uses it. Labels, `na_when`, `scenarios` and `critical` may be absent.
 * Returns the grid. Throws `GridError` naming every problem: a repeated id, a weight that is not above 0, an unknown
 * type of answer, a score outside 0 to 100, a negative or repeated scale value, a missing field.
 */
export function parseGrid(json: unknown): Grid {
  const problems: GridProblem[] = [];
  const root = new FieldReader(isJsonObject(json) ? json : {}, 'grid', problems);
  const criteria = root.items('criteria').map((fields, at) => {
    const id = fields.raw('id');
    return parseCriterion(typeof id === 'string' && id !== '' ? fields.named(id) : fields.named(`criteria[${at}]`));
  });
  problems.push(...repeatedIds(criteria));
  if (problems.length > 0) throw new GridError(problems);
  const meta = root.raw('meta');
  const order = isJsonObject(meta) ? meta : {};
  return {
    channels: namesInUse(
      order,
      'channels',
      criteria.map((criterion) => criterion.channel),
    ),
    determinants: namesInUse(
      order,
      'determinants',
      criteria.map((criterion) => criterion.determinant),
    ),
    stages: namesInUse(
      order,
      'stages',
      criteria.map((criterion) => criterion.stage),
    ),
    criteria,
  };
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { exactNames, readSearch, type StructureSearch } from '../domain/structure-search.js';
import type { ReferenceStructure } from './reference-structure.entity.js';

/** What the type-ahead shows of a structure. */
export type FoundStructure = Omit<ReferenceStructure, 'searchName' | 'departmentCode' | 'regionCode'>;

const mostFound = 12;

const columns = `id, kind, code, name, siren, postcodes, population, population_year AS "populationYear",
  department_name AS "departmentName", region_name AS "regionName", category_code AS "categoryCode"`;

const largestFirst = 'population DESC NULLS LAST, id';

/** The type-ahead over the public bodies of the country. */
@Injectable()
export class SearchStructures {
  /** At most 12 bodies, best first. Too short a text finds nothing. */
  async search(context: RequestContext, text: string): Promise<FoundStructure[]> {
    const search = readSearch(text);
    if (search === null) return [];
    const found = await this.find(context, ...statementFor(search));
    if (found.length > 0 || search.by !== 'name') return found;
    // Nothing is called that: perhaps it is mistyped.
    return this.find(context, similarNames, [search.names.at(-1)]);
  }

  private async find(context: RequestContext, statement: string, parameters: unknown[]): Promise<FoundStructure[]> {
    const manager = await context.manager();
    return manager.query(`SELECT ${columns} FROM reference_structure ${statement} LIMIT ${mostFound}`, parameters);
  }
}

const postcodeIs = `WHERE postcodes @> ARRAY[$1] ORDER BY ${largestFirst}`;
const postcodeStarts = `WHERE kind = 'department' AND code = $1 OR ' ' || array_to_string(postcodes, ' ') LIKE '% ' || $1 || '%'
  ORDER BY kind = 'department' AND code = $1 DESC, ${largestFirst}`;
const sirenStarts = `WHERE siren LIKE $1 || '%' ORDER BY siren, id`;
const similarNames = `WHERE search_name % $1 ORDER BY similarity(search_name, $1) DESC, ${largestFirst}`;

function statementFor(search: StructureSearch): [string, unknown[]] {
  switch (search.by) {
    case 'siren':
      return [sirenStarts, [search.start]];
    case 'postcode':
      return [search.start.length === 5 ? postcodeIs : postcodeStarts, [search.start]];
    case 'name':
      return statementForNames(search.names);
  }
}

/** Every word is somewhere in the name. First the name itself, then names that begin so, then those with a word that does, then the rest. */
function statementForNames(names: readonly string[]): [string, unknown[]] {
  const parameters: unknown[] = [exactNames(names)];
  const parameter = (value: string) => `$${parameters.push(value)}::text`;
  const holdsEveryWord = names.map((name) =>
    name
      .split(' ')
      .map((word) => `search_name LIKE '%' || ${parameter(word)} || '%'`)
      .join(' AND '),
  );
  const starts = names.map((name) => `starts_with(search_name, ${parameter(name)})`);
  const wordStarts = names.map((name) => `strpos(search_name, ' ' || ${parameter(name)}) > 0`);
  const statement = `WHERE ${either(holdsEveryWord)}
    ORDER BY CASE WHEN search_name = ANY($1) THEN 0 WHEN ${either(starts)} THEN 1 WHEN ${either(wordStarts)} THEN 2 ELSE 3 END, ${largestFirst}`;
  return [statement, parameters];
}

function either(conditions: readonly string[]): string {
  return conditions.map((condition) => `(${condition})`).join(' OR ');
}

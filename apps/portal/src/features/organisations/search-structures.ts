import { graphql } from '../../gql/index.js';
import type { SearchStructuresQuery } from '../../gql/graphql.js';

export const SEARCH_STRUCTURES = graphql(`
  query SearchStructures($text: String!) {
    searchStructures(text: $text) {
      id
      kind
      name
      siren
      postcodes
      population
      populationYear
      departmentName
      regionName
      categoryCode
    }
  }
`);

export type FoundStructure = SearchStructuresQuery['searchStructures'][number];

export const SHORTEST_SEARCH = 2;

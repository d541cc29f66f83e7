import { useQuery } from '@apollo/client/react';

import { graphql } from '../../../gql/index.js';
import type { DrawStandingQuery } from '../../../gql/graphql.js';
import type { ConsoleEdition } from '../console-edition.js';

const DRAW_STANDING = graphql(`
  query DrawStanding($editionId: UUID!) {
    draw(editionId: $editionId) {
      ...DrawParts
    }
  }
`);

export type DrawStanding = NonNullable<DrawStandingQuery['draw']>;

/** The draw of an edition whose free places are being allotted; null in every other state, and while it is read. */
export function useDrawStanding({ id, state }: Pick<ConsoleEdition, 'id' | 'state'>): DrawStanding | null {
  const isDrawing = state === 'registration' || state === 'draw';
  const { data } = useQuery(DRAW_STANDING, { variables: { editionId: id }, skip: !isDrawing });
  return isDrawing ? (data?.draw ?? null) : null;
}

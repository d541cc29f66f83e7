import { createContext, useContext } from 'react';

/** The site whose figures a page shows: what a link to a calculation needs besides the figure. */
export interface FigurePlace {
  readonly organisationId: string;
  readonly editionId: string;
  readonly registrationId: string;
}

export const FigurePlaceContext = createContext<FigurePlace | null>(null);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the ids of an address can name a site in an edition: the server refuses to look for others. */
export function canNameSite({ editionId, registrationId }: Omit<FigurePlace, 'organisationId'>): boolean {
  return UUID.test(editionId) && UUID.test(registrationId);
}

/**
 * The site of a figure: the one told, else that of the figures around.
 * @throws Error outside of any, where a figure could not be told from another site's
 */
export function useFigurePlace(told?: FigurePlace): FigurePlace {
  const around = useContext(FigurePlaceContext);
  const place = told ?? around;
  if (place === null) throw new Error('A figure stands outside of any site');
  return place;
}

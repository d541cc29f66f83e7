/** The kinds of figures whose calculation can be opened, by the words of their ids. */
const KINDS = ['overall', 'overall_with_physical', 'channel', 'determinant', 'stage', 'criterion'] as const;

export type FigureKind = (typeof KINDS)[number];

/** What a figure's id says: `overall` stands alone, `channel:phone` names one of several. */
export interface FigureId {
  readonly kind: FigureKind;
  /** Empty for the overalls. */
  readonly code: string;
}

/** The id of a figure, as the address and the server write it. */
export function figureId(kind: FigureKind, code = ''): string {
  return code === '' ? kind : `${kind}:${code}`;
}

/** Reads an id; null for one that names no figure. */
export function readFigureId(text: string): FigureId | null {
  const [word, code = ''] = text.split(':', 2);
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined) return null;
  const standsAlone = kind === 'overall' || kind === 'overall_with_physical';
  return standsAlone === (code === '') ? { kind, code } : null;
}

/** The part of a criterion's calculation that tells what it does to the overall. */
export const IN_OVERALL = 'score-global';

/** The part of the site's page where a figure stands, as the id of its section. */
export const SECTION_OF: Record<FigureKind, string> = {
  overall: 'score-global',
  overall_with_physical: 'score-global',
  channel: 'canaux',
  determinant: 'determinants',
  stage: 'etapes',
  criterion: 'criteres',
};

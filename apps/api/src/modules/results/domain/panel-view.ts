import type { CutCell, Grid, PanelFigure, PanelResult } from '@barometer/scoring';

/** A panel as the console shows it: lists in the order of the grid, which the database does not keep. */
export interface PanelView {
  readonly overall: ShownFigure;
  readonly channels: NamedFigure[];
  readonly determinants: NamedFigure[];
  readonly certified: CutView;
  readonly notCertified: CutView;
}

type ShownFigure = Pick<PanelFigure, 'n' | 'mean'>;
type NamedFigure = ShownFigure & { readonly code: string };

interface CutView {
  readonly siteCount: number;
  readonly organisationCount: number;
  readonly overall: number | null;
  readonly suppressed: boolean;
}

/** The panel of a run with every channel and determinant of its grid. A cut without a site holds zeros. */
export function panelView(panel: PanelResult, grid: Pick<Grid, 'channels' | 'determinants'>): PanelView {
  return {
    overall: panel.overall,
    channels: named(grid.channels, panel.channels),
    determinants: named(grid.determinants, panel.determinants),
    certified: cutView(panel.cuts.isCertified.true),
    notCertified: cutView(panel.cuts.isCertified.false),
  };
}

function named(codes: readonly string[], figures: Readonly<Record<string, PanelFigure>>): NamedFigure[] {
  return codes.map((code) => ({ code, ...(figures[code] ?? { n: 0, mean: null }) }));
}

function cutView(cell: CutCell | undefined): CutView {
  return {
    siteCount: cell?.nSites ?? 0,
    organisationCount: cell?.nOrganisations ?? 0,
    overall: cell?.overall ?? null,
    suppressed: cell?.suppressed ?? false,
  };
}

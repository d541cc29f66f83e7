import type { SiteDetail } from '../site-detail.js';
import type { FigureId } from './figure-id.js';

/** Whether a figure is one of those that the results of the site show, so that a calculation of it was to be expected. */
export function hasFigure(
  site: Pick<SiteDetail, 'overallWithPhysical' | 'channels' | 'determinants' | 'stages' | 'criteria'>,
  { kind, code }: FigureId,
): boolean {
  const isNamed = (figures: readonly { readonly code: string }[] | null | undefined): boolean =>
    figures?.some((figure) => figure.code === code) ?? false;
  switch (kind) {
    case 'overall':
      return true;
    case 'overall_with_physical':
      return Boolean(site.overallWithPhysical);
    case 'channel':
      return isNamed(site.channels);
    case 'determinant':
      return isNamed(site.determinants);
    case 'stage':
      return isNamed(site.stages);
    case 'criterion':
      return site.criteria?.some(({ id }) => id === code) ?? false;
  }
}

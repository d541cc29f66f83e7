import type { AnyRoute } from '@tanstack/react-router';

import { router } from './router.js';
import type { Sample } from './static-data.js';

export interface PageOfTree {
  /** As in `/$language/s/$organisationId`. */
  readonly path: string;
  readonly sample: Sample;
}

/** What `pagesOf` reads of a route. */
type RouteToList = Pick<AnyRoute, 'fullPath'> & { readonly options: Pick<AnyRoute['options'], 'staticData'> };

function parametersOf(path: string): string[] {
  return [...path.matchAll(/\$(\w+)/g)].map(([, name]) => String(name)).filter((name) => name !== 'language');
}

/**
 * Lists the pages among routes with the way to open each.
 * @throws Error naming the pages that have no sample, or whose sample lacks a parameter of their path
 */
export function pagesOf(routes: readonly RouteToList[]): PageOfTree[] {
  const pages = routes.filter(({ options }) => options.staticData?.isLayout !== true);
  const found = pages.flatMap(({ fullPath, options }) => {
    const path = String(fullPath);
    const sample = options.staticData?.sample;
    return sample && parametersOf(path).every((name) => name in sample.params) ? [{ path, sample }] : [];
  });
  const incomplete = pages
    .map(({ fullPath }) => String(fullPath))
    .filter((path) => found.every((page) => page.path !== path));
  if (incomplete.length > 0) throw new Error(`Pages without a complete sample: ${incomplete.join(', ')}`);
  return found;
}

/** Every page of the portal, as the route tree declares it. */
export function allPages(): PageOfTree[] {
  return pagesOf(Object.values(router.routesById));
}

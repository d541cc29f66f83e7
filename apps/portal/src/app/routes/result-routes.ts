import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import type { Sample } from '../static-data.js';
import { structureRoute } from './structure-route.js';

/** The sample of a page of results: the owner's, in an edition whose results are released. */
const inResults = (params: Readonly<Record<string, string>> = {}): Sample => ({
  as: 'owner',
  params: { organisationId: 'organisation', ...params },
});

const listRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/resultats',
  component: lazyRouteComponent(() => import('../../features/results/results-list-page.js'), 'ResultsListPage'),
  staticData: { sample: inResults() },
});

const editionRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/resultats/$editionId',
  component: lazyRouteComponent(() => import('../../features/results/edition-results-page.js'), 'EditionResultsPage'),
  staticData: { sample: inResults({ editionId: 'released-edition' }) },
});

const siteRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/resultats/$editionId/sites/$registrationId',
  component: lazyRouteComponent(() => import('../../features/results/site-result-page.js'), 'SiteResultPage'),
  staticData: { sample: inResults({ editionId: 'released-edition', registrationId: 'released-registration' }) },
});

/** How one figure came about; `figure` is its id, as in `channel:phone`. */
const lineageRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/resultats/$editionId/sites/$registrationId/calcul/$figure',
  component: lazyRouteComponent(() => import('../../features/results/lineage/lineage-page.js'), 'LineagePage'),
  staticData: {
    sample: inResults({
      editionId: 'released-edition',
      registrationId: 'released-registration',
      figure: 'overall',
    }),
  },
});

const methodRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/resultats/$editionId/sites/$registrationId/methode',
  component: lazyRouteComponent(() => import('../../features/results/method/own-method-page.js'), 'OwnMethodPage'),
  staticData: { sample: inResults({ editionId: 'released-edition', registrationId: 'released-registration' }) },
});

const reportRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/resultats/$editionId/rapport',
  component: lazyRouteComponent(() => import('../../features/reports/report-page.js'), 'ReportPage'),
  staticData: { sample: inResults({ editionId: 'released-edition' }) },
});

/** A structure's results and the documents made of them. Charts load with the page that draws them. */
export const resultRoutes = [listRoute, editionRoute, siteRoute, lineageRoute, methodRoute, reportRoute] as const;

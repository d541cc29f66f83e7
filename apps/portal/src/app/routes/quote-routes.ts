import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import type { Sample } from '../static-data.js';
import { structureRoute } from './structure-route.js';

const inSpace = (params: Readonly<Record<string, string>> = {}): Sample => ({
  as: 'owner',
  params: { organisationId: 'organisation', ...params },
});

const quotesRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/devis',
  component: lazyRouteComponent(() => import('../../features/quotes/quotes-page.js'), 'QuotesPage'),
  staticData: { sample: inSpace() },
});

const askRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/devis/demander',
  component: lazyRouteComponent(() => import('../../features/quotes/ask-quote-page.js'), 'AskQuotePage'),
  staticData: { sample: inSpace() },
});

const quoteRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/devis/$quoteId',
  component: lazyRouteComponent(() => import('../../features/quotes/quote-page.js'), 'QuotePage'),
  staticData: { sample: inSpace({ quoteId: 'quote' }) },
});

const acceptRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/devis/$quoteId/accepter',
  component: lazyRouteComponent(() => import('../../features/quotes/accept-page.js'), 'AcceptPage'),
  staticData: { sample: inSpace({ quoteId: 'quote' }) },
});

const refuseRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/devis/$quoteId/refuser',
  component: lazyRouteComponent(() => import('../../features/quotes/refuse-page.js'), 'RefusePage'),
  staticData: { sample: inSpace({ quoteId: 'quote' }) },
});

/** The quotes of a structure. */
export const quoteRoutes = [quotesRoute, askRoute, quoteRoute, acceptRoute, refuseRoute] as const;

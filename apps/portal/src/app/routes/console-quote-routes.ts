import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readQuoteSearch } from '../../features/console/quotes/quote-search.js';
import { operatorRoute } from './operator-route.js';

const quotesRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/devis',
  component: lazyRouteComponent(() => import('../../features/console/quotes/quotes-page.js'), 'QuotesPage'),
  validateSearch: readQuoteSearch,
  staticData: { sample: { as: 'administrator', params: {} } },
});

const quoteRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/devis/$quoteId',
  component: lazyRouteComponent(() => import('../../features/console/quotes/quote-page.js'), 'QuotePage'),
  staticData: { sample: { as: 'administrator', params: { quoteId: 'requested-quote' } } },
});

/** The quotes of the console. */
export const consoleQuoteRoutes = [quotesRoute, quoteRoute] as const;

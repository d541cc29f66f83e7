import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { languageRoute } from '../language-route.js';

/** The operator's console, loaded when opened. */
export const operatorRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/operateur',
  component: lazyRouteComponent(() => import('../layout/operator-layout.js'), 'OperatorLayout'),
  staticData: { isLayout: true },
});

/** The pages of the console, one per line, each with its sample. */
export const operatorRoutes = operatorRoute;

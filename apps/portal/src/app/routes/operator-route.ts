import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { languageRoute } from '../language-route.js';

/** The operator's console, loaded when opened. */
export const operatorRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/operateur',
  component: lazyRouteComponent(() => import('../layout/operator-layout.js'), 'OperatorLayout'),
  staticData: { isLayout: true },
});

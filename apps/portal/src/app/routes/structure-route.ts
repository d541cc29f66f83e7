import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { languageRoute } from '../language-route.js';

/** A structure's space: everything below asks its questions in the name of that organisation. */
export const structureRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/s/$organisationId',
  component: lazyRouteComponent(() => import('../layout/structure-layout.js'), 'StructureLayout'),
  staticData: { isLayout: true },
});

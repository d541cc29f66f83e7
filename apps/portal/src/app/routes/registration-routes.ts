import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { languageRoute } from '../language-route.js';

const findStructureRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/inscription',
  component: lazyRouteComponent(
    () => import('../../features/organisations/find-structure-page.js'),
    'FindStructurePage',
  ),
  staticData: { sample: { as: 'owner', params: {} } },
});

const manualStructureRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/inscription/saisie',
  component: lazyRouteComponent(
    () => import('../../features/organisations/manual-structure-page.js'),
    'ManualStructurePage',
  ),
  staticData: { sample: { as: 'owner', params: {} } },
});

const invitationRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('../../features/invitations/invitation-page.js'), 'InvitationPage'),
  // A token is in a mail alone: the sample shows what a link says that leads nowhere.
  staticData: { sample: { as: 'anyone', params: { token: 'exemple' } } },
});

/** Registering begins outside any space: the structure has none yet. */
export const registrationRoutes = [findStructureRoute, manualStructureRoute, invitationRoute] as const;

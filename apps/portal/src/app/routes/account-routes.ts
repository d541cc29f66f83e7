import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { safeReturnPath } from '../../session/landing.js';
import { languageRoute } from '../language-route.js';
import { openToAnyone } from '../static-data.js';

/** Where to go back to once signed in: an address of this site. */
interface ReturnSearch {
  readonly retour?: string;
}

function readReturn(search: Record<string, unknown>): ReturnSearch {
  const retour = safeReturnPath(typeof search['retour'] === 'string' ? search['retour'] : undefined);
  return retour === undefined ? {} : { retour };
}

const signInRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/connexion',
  component: lazyRouteComponent(() => import('../../features/account/sign-in-page.js'), 'SignInPage'),
  validateSearch: readReturn,
  staticData: { sample: openToAnyone, isVisitorPage: true },
});

const signUpRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/creer-un-compte',
  component: lazyRouteComponent(() => import('../../features/account/sign-up-page.js'), 'SignUpPage'),
  validateSearch: readReturn,
  staticData: { sample: openToAnyone, isVisitorPage: true },
});

export const accountRoutes = [signInRoute, signUpRoute] as const;

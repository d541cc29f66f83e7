import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { languageRoute } from '../language-route.js';
import { openToAnyone } from '../static-data.js';

const homeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/home/home-page.js'), 'HomePage'),
  staticData: { sample: openToAnyone, isVisitorPage: true },
});

const legalNoticeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/mentions-legales',
  component: lazyRouteComponent(() => import('../../features/legal/legal-notice-page.js'), 'LegalNoticePage'),
  staticData: { sample: openToAnyone },
});

const privacyRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/confidentialite',
  component: lazyRouteComponent(() => import('../../features/legal/privacy-page.js'), 'PrivacyPage'),
  staticData: { sample: openToAnyone },
});

const accessibilityRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/accessibilite',
  component: lazyRouteComponent(() => import('../../features/legal/accessibility-page.js'), 'AccessibilityPage'),
  staticData: { sample: openToAnyone },
});

const methodRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/methode',
  component: lazyRouteComponent(
    () => import('../../features/results/method/public-method-page.js'),
    'PublicMethodPage',
  ),
  staticData: { sample: openToAnyone },
});

const publishedEditionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/editions/$editionId',
  component: lazyRouteComponent(
    () => import('../../features/editions/published-edition-page.js'),
    'PublishedEditionPage',
  ),
  staticData: { sample: { as: 'anyone', params: { editionId: 'open-edition' } } },
});
interface JoinSearch {
  readonly structure?: string;
  readonly siren?: string;
}

const contactRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/contact',
  component: lazyRouteComponent(() => import('../../features/contact/contact-page.js'), 'ContactPage'),
  /** `structure`, `siren`: the structure whose space the person asks to join. */
  validateSearch: ({ structure, siren }: Record<string, unknown>): JoinSearch => ({
    ...(typeof structure === 'string' ? { structure } : {}),
    ...(typeof siren === 'string' ? { siren } : {}),
  }),
  staticData: { sample: openToAnyone },
});

const drawRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/tirages/$editionId',
  component: lazyRouteComponent(() => import('../../features/draw/draw-page.js'), 'DrawPage'),
  staticData: { sample: { as: 'anyone', params: { editionId: 'drawn-edition' } } },
});

/** The link of a mail: answers an offer without signing in. Without an offer it says that there is none. */
const offerRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/proposition/$token',
  component: lazyRouteComponent(() => import('../../features/offers/offer-page.js'), 'OfferPage'),
  staticData: { sample: { as: 'anyone', params: { token: 'sans-objet' } } },
});

export const publicRoutes = [
  homeRoute,
  methodRoute,
  publishedEditionRoute,
  drawRoute,
  offerRoute,
  legalNoticeRoute,
  privacyRoute,
  accessibilityRoute,
  contactRoute,
] as const;

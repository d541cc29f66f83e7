import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import type { Sample } from '../static-data.js';
import { quoteRoutes } from './quote-routes.js';
import { resultRoutes } from './result-routes.js';
import { structureRoute } from './structure-route.js';

/** The sample of a page of the space: its owner's, with the parameters the page has besides. */
const inSpace = (params: Readonly<Record<string, string>> = {}): Sample => ({
  as: 'owner',
  params: { organisationId: 'organisation', ...params },
});

interface TaskSearch {
  readonly ajout?: string;
  readonly retour?: 'verification';
}

const homeRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/',
  component: lazyRouteComponent(
    () => import('../../features/organisations/structure-home-page.js'),
    'StructureHomePage',
  ),
  staticData: { sample: inSpace() },
});

const addSiteRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/sites/ajouter',
  component: lazyRouteComponent(() => import('../../features/sites/add-site-page.js'), 'AddSitePage'),
  /** `pour=inscription`: go back to the registration being filled in. */
  validateSearch: ({ pour }: Record<string, unknown>): { readonly pour?: 'inscription' } =>
    pour === 'inscription' ? { pour } : {},
  staticData: { sample: inSpace() },
});

/** The frame of the registration, which holds its draft. */
const registerRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/inscription',
  component: lazyRouteComponent(
    () => import('../../features/registrations/register/register-frame.js'),
    'RegisterFrame',
  ),
  staticData: { isLayout: true },
});

const taskListRoute = createRoute({
  getParentRoute: () => registerRoute,
  path: '/',
  component: lazyRouteComponent(
    () => import('../../features/registrations/register/task-list-page.js'),
    'TaskListPage',
  ),
  staticData: { sample: inSpace() },
});

const taskRoute = createRoute({
  getParentRoute: () => registerRoute,
  path: '/$etape',
  component: lazyRouteComponent(() => import('../../features/registrations/register/task-page.js'), 'TaskPage'),
  /** `ajout`: the site just added, chosen at once. `retour`: where to go on to, when it is not the list. */
  validateSearch: ({ ajout, retour }: Record<string, unknown>): TaskSearch => ({
    ...(typeof ajout === 'string' ? { ajout } : {}),
    ...(retour === 'verification' ? { retour } : {}),
  }),
  beforeLoad: ({ params: { language, organisationId, etape } }) => {
    // The plans were a step of their own once: that address is in mails.
    if (etape !== 'formules') return;
    throw redirect({
      to: '/$language/s/$organisationId/inscription/$etape',
      params: { language, organisationId, etape: 'sites' },
      replace: true,
    });
  },
  staticData: { sample: inSpace({ etape: 'sites' }) },
});

const registeredRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/inscription/confirmation',
  component: lazyRouteComponent(() => import('../../features/orders/registered-page.js'), 'RegisteredPage'),
  /** The registrations just placed, their ids separated by commas: the page survives a reload and can be kept. */
  validateSearch: ({ inscriptions }: Record<string, unknown>): { readonly inscriptions: string } => ({
    inscriptions: typeof inscriptions === 'string' ? inscriptions : '',
  }),
  staticData: { sample: { ...inSpace(), search: { inscriptions: 'registration' } } },
});

const registrationRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/inscriptions/$registrationId',
  component: lazyRouteComponent(() => import('../../features/registrations/registration-page.js'), 'RegistrationPage'),
  staticData: { sample: inSpace({ registrationId: 'registration' }) },
});

const answerRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/inscriptions/$registrationId/reponse',
  component: lazyRouteComponent(() => import('../../features/registrations/answer-page.js'), 'AnswerPage'),
  validateSearch: ({ choix }: Record<string, unknown>): { readonly choix: 'accepter' | 'decliner' } => ({
    choix: choix === 'decliner' ? 'decliner' : 'accepter',
  }),
  staticData: { sample: inSpace({ registrationId: 'registration' }) },
});

const detailsRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/inscriptions/$registrationId/participation',
  component: lazyRouteComponent(() => import('../../features/details/details-page.js'), 'DetailsPage'),
  staticData: { sample: inSpace({ registrationId: 'participation' }) },
});

/** Ends a free registration. */
const leaveRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/inscriptions/$registrationId/retrait',
  component: lazyRouteComponent(() => import('../../features/offers/leave-page.js'), 'LeavePage'),
  staticData: { sample: inSpace({ registrationId: 'registration' }) },
});

/** Turns a free application into a paid participation. */
const switchRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/inscriptions/$registrationId/payante',
  component: lazyRouteComponent(() => import('../../features/offers/switch-page.js'), 'SwitchPage'),
  staticData: { sample: inSpace({ registrationId: 'registration' }) },
});

const orderRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/commandes/$orderId',
  component: lazyRouteComponent(() => import('../../features/orders/order-page.js'), 'OrderPage'),
  staticData: { sample: inSpace({ orderId: 'order' }) },
});

const returnRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/commandes/$orderId/retour',
  component: lazyRouteComponent(() => import('../../features/orders/payment-return-page.js'), 'PaymentReturnPage'),
  staticData: { sample: inSpace({ orderId: 'order' }) },
});

/** What the draw made of an application, explained. */
const applicationRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/inscriptions/$registrationId/tirage',
  component: lazyRouteComponent(() => import('../../features/draw/application-page.js'), 'ApplicationPage'),
  staticData: { sample: { ...inSpace({ registrationId: 'drawn-registration' }), as: 'applicant' } },
});

const messagesRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/messages',
  component: lazyRouteComponent(
    () => import('../../features/notifications/structure-messages-page.js'),
    'StructureMessagesPage',
  ),
  staticData: { sample: inSpace() },
});

const messageRoute = createRoute({
  getParentRoute: () => structureRoute,
  path: '/messages/$mailId',
  component: lazyRouteComponent(
    () => import('../../features/notifications/structure-message-page.js'),
    'StructureMessagePage',
  ),
  staticData: { sample: inSpace({ mailId: 'mail' }) },
});

/** The pages of the space, one per line, each with its sample. */
export const structureRoutes = structureRoute.addChildren([
  homeRoute,
  addSiteRoute,
  registerRoute.addChildren([taskListRoute, taskRoute]),
  registeredRoute,
  registrationRoute,
  detailsRoute,
  answerRoute,
  leaveRoute,
  switchRoute,
  orderRoute,
  returnRoute,
  applicationRoute,
  messagesRoute,
  messageRoute,
  ...quoteRoutes,
  ...resultRoutes,
]);

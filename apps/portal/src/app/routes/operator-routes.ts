import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readChange } from '../../features/console/editions/amendments/change-search.js';
import { readMailSearch } from '../../features/console/mails/mail-filters.js';
import { readRegistrationSearch } from '../../features/console/registrations/registration-search.js';
import type { MailState } from '../../gql/graphql.js';
import type { Sample } from '../static-data.js';
import { consoleQuoteRoutes } from './console-quote-routes.js';
import { financeRoutes } from './finance-routes.js';
import { operatorRoute } from './operator-route.js';

/** The sample of a page of the console: its administrator's, with the parameters of the page. */
const inConsole = (params: Readonly<Record<string, string>> = {}): Sample => ({ as: 'administrator', params });

const editionsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/console/editions/editions-page.js'), 'EditionsPage'),
  staticData: { sample: inConsole() },
});

const editionRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId',
  component: lazyRouteComponent(() => import('../../features/console/editions/edition-page.js'), 'EditionPage'),
  staticData: { sample: inConsole({ editionId: 'edition' }) },
});

const settingsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/reglages',
  component: lazyRouteComponent(
    () => import('../../features/console/editions/settings/settings-page.js'),
    'SettingsPage',
  ),
  staticData: { sample: inConsole({ editionId: 'draft-edition' }) },
});

const differencesRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/differences',
  component: lazyRouteComponent(
    () => import('../../features/console/editions/differences/differences-page.js'),
    'DifferencesPage',
  ),
  staticData: { sample: inConsole({ editionId: 'draft-edition' }) },
});

const amendmentsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/avenants',
  component: lazyRouteComponent(
    () => import('../../features/console/editions/amendments/amendments-page.js'),
    'AmendmentsPage',
  ),
  /** `changement`: the change whose form is open. `fait`: an amendment was just made. */
  validateSearch: (search: Record<string, unknown>) => ({
    ...readChange(search),
    ...(search['fait'] === true ? { fait: true } : {}),
  }),
  staticData: { sample: { ...inConsole({ editionId: 'edition' }), search: { changement: 'deadline' } } },
});

const rehearsalRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/repetition',
  component: lazyRouteComponent(
    () => import('../../features/console/editions/rehearsals/create-rehearsal.js'),
    'CreateRehearsalPage',
  ),
  staticData: { sample: inConsole({ editionId: 'edition' }) },
});

const registrationsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/inscriptions',
  component: lazyRouteComponent(
    () => import('../../features/console/registrations/registrations-page.js'),
    'RegistrationsPage',
  ),
  validateSearch: readRegistrationSearch,
  staticData: { sample: inConsole({ editionId: 'edition' }) },
});

const placesRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/places',
  component: lazyRouteComponent(() => import('../../features/console/places/places-page.js'), 'PlacesPage'),
  staticData: { sample: inConsole({ editionId: 'rehearsal' }) },
});

const drawRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/tirage',
  component: lazyRouteComponent(() => import('../../features/console/draw/console-draw-page.js'), 'ConsoleDrawPage'),
  staticData: { sample: inConsole({ editionId: 'drawn-edition' }) },
});

/** What an applicant reads of its draw, for the administrator who explains it. */
const applicantsDrawRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/tirage/$registrationId',
  component: lazyRouteComponent(
    () => import('../../features/draw/operator-application-page.js'),
    'OperatorApplicationPage',
  ),
  staticData: { sample: inConsole({ editionId: 'drawn-edition', registrationId: 'drawn-application' }) },
});

const changesRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/demandes',
  component: lazyRouteComponent(() => import('../../features/console/changes/changes-page.js'), 'ChangesPage'),
  staticData: { sample: inConsole({ editionId: 'drawn-edition' }) },
});

const importsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/imports',
  component: lazyRouteComponent(() => import('../../features/console/imports/imports-page.js'), 'ImportsPage'),
  staticData: { sample: inConsole({ editionId: 'scored-edition' }) },
});

const importRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/imports/$importId',
  component: lazyRouteComponent(() => import('../../features/console/imports/import-page.js'), 'ImportPage'),
  staticData: { sample: inConsole({ editionId: 'scored-edition', importId: 'import' }) },
});

const scoreRunsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/calculs',
  component: lazyRouteComponent(() => import('../../features/console/score-runs/score-runs-page.js'), 'ScoreRunsPage'),
  /** `calcul`: the run to read, by its id or as the provisional one; the newest when absent. */
  validateSearch: ({ calcul }: Record<string, unknown>): { readonly calcul?: string } =>
    typeof calcul === 'string' ? { calcul } : {},
  staticData: { sample: inConsole({ editionId: 'scored-edition' }) },
});

const messagesRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/messages',
  component: lazyRouteComponent(() => import('../../features/console/messages/messages-page.js'), 'MessagesPage'),
  staticData: { sample: inConsole({ editionId: 'edition' }) },
});

const newMessageRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/messages/nouveau',
  component: lazyRouteComponent(() => import('../../features/console/messages/new-message-page.js'), 'NewMessagePage'),
  /** The segment to begin with: the filters of the list one comes from. */
  validateSearch: readRegistrationSearch,
  staticData: { sample: inConsole({ editionId: 'edition' }) },
});

const messageRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/editions/$editionId/messages/$campaignId',
  component: lazyRouteComponent(() => import('../../features/console/messages/message-page.js'), 'MessagePage'),
  /** `modifier`: the draft is changed rather than reviewed. `etat`: the recipients that are listed once it was sent. */
  validateSearch: (search: Record<string, unknown>): { readonly modifier?: true; readonly etat?: MailState } => {
    const { etat } = readMailSearch(search);
    return { ...(search['modifier'] === true ? { modifier: true } : {}), ...(etat ? { etat } : {}) };
  },
  staticData: { sample: inConsole({ editionId: 'edition', campaignId: 'campaign' }) },
});

const mailsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/courriels',
  component: lazyRouteComponent(() => import('../../features/console/mails/mails-page.js'), 'MailsPage'),
  validateSearch: readMailSearch,
  staticData: { sample: inConsole() },
});

/** The pages of the console, one per line, each with its sample. */
export const operatorRoutes = operatorRoute.addChildren([
  editionsRoute,
  editionRoute,
  settingsRoute,
  differencesRoute,
  amendmentsRoute,
  rehearsalRoute,
  registrationsRoute,
  placesRoute,
  drawRoute,
  applicantsDrawRoute,
  changesRoute,
  importsRoute,
  importRoute,
  scoreRunsRoute,
  messagesRoute,
  newMessageRoute,
  messageRoute,
  mailsRoute,
  ...consoleQuoteRoutes,
  ...financeRoutes,
]);

import { entryRoute, languageRoute } from './language-route.js';
import { rootRoute } from './root-route.js';
import { accountRoutes } from './routes/account-routes.js';
import { operatorRoutes } from './routes/operator-routes.js';
import { publicRoutes } from './routes/public-routes.js';
import { registrationRoutes } from './routes/registration-routes.js';
import { structureRoutes } from './routes/structure-routes.js';

/** Every page of the portal. The browser tests walk it. */
export const routeTree = rootRoute.addChildren([
  entryRoute,
  languageRoute.addChildren([
    ...publicRoutes,
    ...accountRoutes,
    ...registrationRoutes,
    structureRoutes,
    operatorRoutes,
  ]),
]);

import { structureRoute } from './structure-route.js';

/** The pages of the space, a file of routes per noun, each page with its sample. */
export const structureRoutes = structureRoute.addChildren([]);

import { createRouter } from '@tanstack/react-router';

import { Skeleton } from '../ui/skeleton.js';
import { routeTree } from './route-tree.js';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: Skeleton,
  scrollRestoration: true,
  // The id of a figure, as in channel:phone, stays readable in an address.
  pathParamsAllowedCharacters: [':'],
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

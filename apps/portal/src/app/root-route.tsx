import { createRootRoute, Outlet } from '@tanstack/react-router';

import './static-data.js';
import { CrashPage } from './layout/crash-page.js';
import { NotFoundPage } from './layout/not-found-page.js';

export const rootRoute = createRootRoute({
  component: Outlet,
  errorComponent: CrashPage,
  notFoundComponent: NotFoundPage,
  staticData: { isLayout: true },
});

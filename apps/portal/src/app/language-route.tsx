import { isLanguage } from '@barometer/messages/language';
import { createRoute, notFound, redirect } from '@tanstack/react-router';

import { preferredLanguage, speak } from '../i18n/i18n.js';
import { CrashPage } from './layout/crash-page.js';
import { NotFoundPage } from './layout/not-found-page.js';
import { SiteLayout } from './layout/site-layout.js';
import { rootRoute } from './root-route.js';

/** `/` leads to the reader's language. */
export const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  staticData: { isLayout: true },
  beforeLoad: () => {
    throw redirect({ to: '/$language', params: { language: preferredLanguage(navigator.languages) }, replace: true });
  },
});

/** Every page lives below `/fr` or `/en`. */
export const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$language',
  component: SiteLayout,
  errorComponent: CrashPage,
  notFoundComponent: NotFoundPage,
  staticData: { isLayout: true },
  beforeLoad: async ({ params, matches }) => {
    if (!isLanguage(params.language)) {
      await speak(preferredLanguage(navigator.languages), 'visitor');
      throw notFound();
    }
    const isForVisitors = matches.some(({ staticData }) => staticData.isVisitorPage === true);
    await speak(params.language, isForVisitors ? 'visitor' : 'all');
  },
});

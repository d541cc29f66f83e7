import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readBankSearch, readInvoiceSearch } from '../../features/console/finance/finance-search.js';
import type { Sample } from '../static-data.js';
import { operatorRoute } from './operator-route.js';

const inConsole = (params: Readonly<Record<string, string>> = {}): Sample => ({ as: 'administrator', params });

const overviewRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/finances',
  component: lazyRouteComponent(() => import('../../features/console/finance/overview-page.js'), 'OverviewPage'),
  staticData: { sample: inConsole() },
});

const invoicesRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/finances/factures',
  component: lazyRouteComponent(() => import('../../features/console/finance/invoices-page.js'), 'InvoicesPage'),
  validateSearch: readInvoiceSearch,
  staticData: { sample: inConsole() },
});

const bankRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/finances/banque',
  component: lazyRouteComponent(() => import('../../features/console/finance/bank-page.js'), 'BankPage'),
  validateSearch: readBankSearch,
  staticData: { sample: inConsole() },
});

const bankLineRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/finances/banque/$lineId',
  component: lazyRouteComponent(() => import('../../features/console/finance/bank-line-page.js'), 'BankLinePage'),
  staticData: { sample: inConsole({ lineId: 'bank-line' }) },
});

const remindersRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/finances/relances',
  component: lazyRouteComponent(() => import('../../features/console/finance/reminders-page.js'), 'RemindersPage'),
  staticData: { sample: inConsole() },
});

const refundsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/finances/remboursements',
  component: lazyRouteComponent(() => import('../../features/console/finance/refunds-page.js'), 'RefundsPage'),
  staticData: { sample: inConsole() },
});

const exportsRoute = createRoute({
  getParentRoute: () => operatorRoute,
  path: '/finances/exports',
  component: lazyRouteComponent(() => import('../../features/console/finance/exports-page.js'), 'ExportsPage'),
  staticData: { sample: inConsole() },
});

/** The finances of the operator, loaded when opened. */
export const financeRoutes = [
  overviewRoute,
  invoicesRoute,
  bankRoute,
  bankLineRoute,
  remindersRoute,
  refundsRoute,
  exportsRoute,
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { itemSearchOf, paymentSearchOf } from '#/lib/office-search';
import { needs } from './needs';
import { shellRoute } from './shell';

const pages = () => import('../pages/money');

export const itemsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'items',
  validateSearch: itemSearchOf,
  beforeLoad: needs('budget.read'),
  component: lazyRouteComponent(pages, 'ItemsPage'),
});

export const paymentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'payments',
  validateSearch: paymentSearchOf,
  beforeLoad: needs('item.settle'),
  component: lazyRouteComponent(pages, 'PaymentsPage'),
});

export const budgetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: 'budget',
  beforeLoad: needs('budget.read'),
  component: lazyRouteComponent(pages, 'BudgetPage'),
});

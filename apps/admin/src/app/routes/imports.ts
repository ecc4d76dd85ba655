import type { Schemas } from '@qayidis/contracts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { codeIn, codesIn } from '#/lib/search-params';
import { needs } from './needs';
import { shellRoute } from './shell';

type RowFilter = Schemas['ImportRowFilter'];

const FILTERS: readonly RowFilter[] = [
  'PROBLEMS',
  'REFUSED',
  'DUPLICATES',
  'UNDECIDED',
  'KNOWN',
  'TO_CREATE',
  'CREATED',
  'MEMBERS',
];

interface RegisterSearch {
  readonly step?: 'columns' | 'rows';
  readonly show?: RowFilter[];
}

const pages = () => import('../pages/imports');

export const importsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports',
  beforeLoad: needs('import.manage'),
  component: lazyRouteComponent(pages, 'Registers'),
});

export const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/$importId',
  beforeLoad: needs('import.manage'),
  validateSearch: (search: Record<string, unknown>): RegisterSearch => {
    const step = codeIn(search['step'], ['columns', 'rows'] as const);
    const show = codesIn(search['show'], FILTERS);
    return { ...(step ? { step } : {}), ...(show ? { show } : {}) };
  },
  component: lazyRouteComponent(pages, 'Register'),
});

import { elsewhereRoute, homeRoute } from './home';
import { rootRoute } from './root';
import { signInRoute } from './session';
import { shellRoute } from './shell';

/** Every page of the admin; a feature adds its routes here, one per line. */
export const routeTree = rootRoute.addChildren([
  signInRoute,
  shellRoute.addChildren([homeRoute, elsewhereRoute]),
]);

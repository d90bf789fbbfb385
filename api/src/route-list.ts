import type { App } from './dependencies.ts';
import { Problem } from './problem.ts';

interface Route {
  method: string;
  /** As registered: `/api/staff/reports/:id/words`. */
  path: string;
}

/** Collects every route that is registered after it; tests read the list so that none is forgotten. */
export function collectRoutes(app: App): Route[] {
  const routes: Route[] = [];
  app.addHook('onRoute', ({ method, path }) => {
    for (const each of [method].flat()) {
      routes.push({ method: each, path });
    }
  });
  return routes;
}

/** `not_found`, or `method_not_allowed` where the address takes other methods. */
export function missingRoute(
  routes: readonly Route[],
  { method, url }: { method: string; url: string },
): Problem {
  const path = url.replace(/[?#].*$/s, '');
  const allow = routes
    .filter((route) => !route.path.includes('*') && matches(route.path, path))
    .map((route) => route.method);
  // Where it takes this one too, a part of the address is too long for it.
  return allow.length === 0 || allow.includes(method)
    ? new Problem('not_found')
    : new Problem('method_not_allowed', { allow: [...new Set(allow)] });
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith(':') || part === given[index])
  );
}

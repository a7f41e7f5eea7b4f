import type { RouteData } from 'astro';

/** A route of a build, as Astro tells of it. */
export const routeOf = (route: string): RouteData => ({
  ...{ route, pattern: /^/, component: '', params: [], segments: [], distURL: [] },
  ...{ type: 'endpoint', prerender: true, isIndex: false, origin: 'project', fallbackRoutes: [] },
});

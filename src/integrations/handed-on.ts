import type { AstroPrerenderer, BaseIntegrationHooks } from 'astro';

type InjectRoute = Parameters<BaseIntegrationHooks['astro:config:setup']>[0]['injectRoute'];

/** Who is told what a route of the build under way answers, by the route. */
const takers = new Map<string, (answer: string) => void>();

/**
 * Adds a route to a build that is no file of the site: it is answered before the first page is made, by
 * {@link handingOn}, and the answer handed on.
 *
 * @param pattern the path of the route: `/share-cards.json`
 */
export function handOn(
  injectRoute: InjectRoute,
  pattern: string,
  entrypoint: URL,
  take: (answer: string) => void,
): void {
  injectRoute({ pattern, entrypoint, prerender: true });
  takers.set(pattern, take);
}

/** A prerenderer that asks the routes of {@link handOn} first, and hands their answers on. */
export function handingOn(prerenderer: AstroPrerenderer): AstroPrerenderer {
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = [];
      for (const path of await prerenderer.getStaticPaths()) {
        const take = takers.get(path.route.route);
        if (take) take(await answerOf(prerenderer, path.route));
        else paths.push(path);
      }
      return paths;
    },
  };
}

type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

async function answerOf({ render }: AstroPrerenderer, route: Route): Promise<string> {
  const rendered = await render(new Request(new URL(route.route, 'http://localhost')), {
    routeData: route,
  });
  return (rendered instanceof Response ? rendered : rendered.response).text();
}

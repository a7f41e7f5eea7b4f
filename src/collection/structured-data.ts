import { slug } from 'github-slugger';
import type {
  Article as ArticleData,
  BreadcrumbList,
  CreativeWork,
  Person,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { articlePath, authorPath, withBase } from './addresses.ts';
import type { Article } from './article.ts';
import { isoDay } from './dates.ts';
import type { Place } from './series.ts';
import { site } from './site.ts';

/** A picture that stands for a page where it is shared. */
export interface SharedImage {
  /** Its address, with the base path. */
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** A step of the way from the home page to a page. */
export interface Crumb {
  name: string;
  /** With the base path. */
  path: string;
}

/** What search engines and other programs are told of a page, in the words of schema.org. */
export type StructuredData = ArticleData | BreadcrumbList | WebSite;

/** The site, with the address of its search. @param host where it stands */
export function siteData(host: URL | undefined): WebSite {
  const whole = wholeIn(host);
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${whole(withBase('/search/'))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    ...{ '@type': 'WebSite', url: whole(withBase('/')), name: site.title },
    ...{ description: site.description, inLanguage: site.language, potentialAction: search },
  };
}

/** The way from the home page to a page, the page itself last. @param host where the site stands */
export function crumbsData(crumbs: readonly Crumb[], host: URL | undefined): BreadcrumbList {
  const whole = wholeIn(host);
  const all = [{ name: site.title, path: withBase('/') }, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, path }, at) => ({
      ...{ '@type': 'ListItem', position: at + 1, name, item: whole(path) },
    })),
  };
}

/**
 * An essay. Its own dates are those of this edition; what is known of the first one, be it a year
 * alone, is said of the work that it is based on.
 *
 * @param host where the site stands
 */
export function essayData(
  article: Article,
  series: Pick<Place, 'name' | 'part'> | undefined,
  image: SharedImage,
  host: URL | undefined,
): ArticleData {
  const whole = wholeIn(host);
  const { title, description, author, topics, added, updated, lang } = article.data;
  const original = originalOf(article);
  return {
    '@type': 'Article',
    url: whole(articlePath(article.id)),
    headline: title,
    description,
    author: author.map((name): Person => ({
      ...{ '@type': 'Person', name },
      ...(site.features.authors && { url: whole(authorPath(slug(name))) }),
    })),
    datePublished: isoDay(added),
    ...(updated && { dateModified: isoDay(updated) }),
    inLanguage: lang ?? site.language,
    keywords: topics,
    image: whole(image.src),
    ...(original && { isBasedOn: original }),
    isPartOf: [
      { '@type': 'WebSite', url: whole(withBase('/')), name: site.title },
      ...(series ? [{ '@type': 'CreativeWorkSeries', name: series.name } as const] : []),
    ],
    ...(series && { position: series.part }),
  };
}

/** The work that an essay is an edition of, as far as it is known. */
function originalOf({ data: { title, published, source } }: Article): CreativeWork | undefined {
  if (!published && !source?.title && !source?.url) return undefined;
  return {
    ...{ '@type': 'CreativeWork', name: source?.title ?? title },
    ...(source?.url && { url: source.url }),
    ...(published && { datePublished: published }),
    ...(source?.publication && {
      isPartOf: { '@type': 'CreativeWork', name: source.publication },
    }),
  };
}

function wholeIn(host: URL | undefined): (path: string) => string {
  return (path) => new URL(path, host).href;
}

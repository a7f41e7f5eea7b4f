/** The name of the cache of a site, by its base path: sites below one host share their caches' names. */
export const cacheName = (base: string) => `offline:${base}`;

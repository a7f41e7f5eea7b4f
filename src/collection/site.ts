import config from '../site.config.ts';

/** What the list says of itself. */
export const site = config;

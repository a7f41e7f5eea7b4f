/**
 * The order of the cascade's layers, which must be the first style of a page: a layer takes its
 * place when it is first named. Inline, so the policy in `astro.config.mjs` names its hash.
 */
export const layers = '@layer reset, tokens, base, prose, components;';

import { listed } from '../site/pages.ts';

/** A page of each kind on the tests' list, and each of its essays: paths below the site's address. */
export const kinds = [
  '',
  ...listed.map((id) => `articles/${id}/`),
  'topics/',
  'topics/outdoors/',
  'authors/',
  'authors/maren-holt/',
  'essays/',
  'essays/2026/',
  'search/',
  'search/?q=walking',
  'kept/',
  'about/',
  'no-such-page/',
];

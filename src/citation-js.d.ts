/* What is used of packages that bring no types. */

declare module '@citation-js/core' {
  /** A work in the terms of CSL JSON. */
  export interface Work {
    id: string;
    type: string;
    title: string;
    author: Name[];
    issued: { 'date-parts': number[][] };
    'container-title': string;
    URL: string;
    language: string;
  }
  export type Name = { literal: string } | { given?: string; family: string };
  export class Cite {
    constructor(work: Work | string);
    format(format: 'bibtex' | 'ris' | 'data'): string;
  }
  export const plugins: {
    config: { get(name: '@bibtex'): { format: Record<string, boolean> } };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module '@citation-js/name' {
  import type { Name } from '@citation-js/core';
  export function parse(name: string): Exclude<Name, { literal: string }>;
}

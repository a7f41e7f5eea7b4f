import { hashedPattern } from '../hashed.ts';
import { askFirst, forEver, headers, textTypes } from '../headers.ts';
import type { Place } from './place.ts';

/**
 * The part of nginx's configuration that serves the site, to include in a `server { … }`. Headers are
 * said twice: nginx forgets those of a block in a block within that has its own.
 */
export function nginx({ base, root }: Place): string {
  const types = Object.entries(textTypes).map(([ending, type]) => `${type} ${ending};`);
  return `# For nginx: include this in the server { … } of the site.
# The files of dist/ are in ${root}${base}
${base === '/' ? '' : `location = ${base.slice(0, -1)} { return 301 ${base}; }\n`}location ${base} {
  root ${root};
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;

  include mime.types;
  types { ${types.join(' ')} }
  charset utf-8;
  charset_types ${[...new Set(Object.values(textTypes))].filter((type) => type !== 'text/html').join(' ')};

  # Sends the .gz files that the build wrote, if "precompressed" is on in src/site.config.ts.
  gzip_static on;
  gzip_vary on;
  # The same for .br files, with the module ngx_brotli:
  # brotli_static on;

${sent(headers, askFirst, '  ')}

  location ~ ${hashedPattern(base)} {
${sent(headers, forEver, '    ')}
  }
}
`;
}

function sent(all: typeof headers, caching: string, indent: string): string {
  const lines = Object.entries(all).map(([name, value]) => `add_header ${name} "${value}" always;`);
  // Not for an address that leads nowhere.
  lines.push(`add_header Cache-Control "${caching}";`);
  return lines.map((line) => indent + line).join('\n');
}

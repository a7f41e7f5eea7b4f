import { hashedPattern } from '../hashed.ts';
import { askFirst, forEver, headers, textTypes } from '../headers.ts';
import type { Place } from './place.ts';

/** A Caddyfile that serves the site. */
export function caddy({ address, base, root }: Place): string {
  const types = ['md', 'webmanifest'].map(
    (ending) =>
      `  @${ending} path *.${ending}\n  header @${ending} Content-Type "${textTypes[ending]}; charset=utf-8"`,
  );
  const lines = Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`);
  return `# For Caddy. The files of dist/ are in ${root}${base}
${address} {
  root * ${root}

  @site path ${base}*
  header @site {
${lines.join('\n')}
    Cache-Control "${askFirst}"
    ?Vary "Accept-Encoding"
  }
  @hashed path_regexp ${hashedPattern(base)}
  header @hashed Cache-Control "${forEver}"
  # What Caddy may not know.
${types.join('\n')}

  # Sends the .br and .gz files that the build wrote, if "precompressed" is on in src/site.config.ts.
  file_server {
    precompressed br gzip
  }

  handle_errors {
    header Cache-Control "${askFirst}"
    @missing expression {err.status_code} == 404
    rewrite @missing ${base}404.html
    file_server
  }
}
`;
}

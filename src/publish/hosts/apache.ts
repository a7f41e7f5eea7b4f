import { hashedPattern } from '../hashed.ts';
import { askFirst, forEver, headers, textTypes } from '../headers.ts';

/**
 * `.htaccess`, which Apache reads in the folder of the site, where `AllowOverride` allows it.
 *
 * @param base the site's base path, with slashes around
 */
export function htaccess(base: string): string {
  const endings = Object.keys(textTypes);
  const lines = Object.entries(headers).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  return `# Read by Apache. The build writes it.
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
${Object.entries(textTypes)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
AddCharset utf-8 ${endings.map((ending) => `.${ending}`).join(' ')}

<IfModule mod_headers.c>
${lines.join('\n')}
  Header set Cache-Control "${askFirst}"
  Header set Cache-Control "${forEver}" "expr=%{REQUEST_URI} =~ m#${hashedPattern(base)}# && %{REQUEST_STATUS} == 200"
</IfModule>

# Sends the .br and .gz files that the build wrote, if "precompressed" is on in src/site.config.ts.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteBase ${base}
${precompressed('br', 'br')}
${precompressed('gzip', 'gz')}
</IfModule>
${Object.entries(textTypes)
  .map(
    ([ending, type]) =>
      `<FilesMatch "\\.${ending}\\.(br|gz)$">\n  ForceType "${type}; charset=utf-8"\n</FilesMatch>`,
  )
  .join('\n')}
<FilesMatch "\\.(${endings.join('|')})\\.br$">
${encoded('br')}
</FilesMatch>
<FilesMatch "\\.(${endings.join('|')})\\.gz$">
${encoded('gzip')}
</FilesMatch>
`;
}

/** A folder is rewritten to its page at once: the way over `DirectoryIndex` comes after rewriting. */
function precompressed(encoding: string, ending: string): string {
  const accepted = `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`;
  return `${accepted}
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f
  RewriteRule ^(.*/)?$ $1index.html.${ending} [L]
${accepted}
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+)$ $1.${ending} [L]`;
}

/** The module that compresses on the way must not do so again; `.br` is no language. */
function encoded(encoding: string): string {
  return `  <IfModule mod_headers.c>
    Header set Content-Encoding ${encoding}
    Header merge Vary Accept-Encoding
  </IfModule>
  SetEnv no-gzip 1
  SetEnv no-brotli 1
  RemoveLanguage .br
  RemoveEncoding .gz .br`;
}

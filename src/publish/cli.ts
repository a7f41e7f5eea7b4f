import { site } from '../collection/site.ts';
import { siteAddress } from './address.ts';
import { hashedFolders } from './hashed.ts';
import { askFirst, forEver, headers } from './headers.ts';
import { htaccess } from './hosts/apache.ts';
import { caddy } from './hosts/caddy.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginx } from './hosts/nginx.ts';

/** `npm run host -- nginx [folder]`: prints what a server needs to be told, for SITE_URL and BASE_PATH. */
const [host = '', root = '/var/www'] = process.argv.slice(2);
const { siteUrl: address, base } = siteAddress(process.env, site.url);
const place = { address, base, root: root.replace(/\/$/, '') };

const hosts: Record<string, () => string> = {
  nginx: () => nginx(place),
  caddy: () => caddy(place),
  apache: () => htaccess(base),
  netlify: () => headersFile(base),
  cloudflare: () => headersFile(base),
  other: () =>
    [
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      `Cache-Control: ${askFirst}`,
      `Cache-Control below ${hashedFolders.map((folder) => `${base}${folder}/`).join(', ')}: ${forEver}`,
      '',
    ].join('\n'),
};

const print = hosts[host];
if (print) process.stdout.write(print());
else {
  console.error(`Name the host: npm run host -- ${Object.keys(hosts).join(' | ')}`);
  process.exitCode = 1;
}

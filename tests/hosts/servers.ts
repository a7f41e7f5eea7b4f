import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { caddy } from '../../src/publish/hosts/caddy.ts';
import { nginx } from '../../src/publish/hosts/nginx.ts';

/** A server at work. */
export interface Served {
  /** Its address, with the base path and a slash at the end. */
  url: string;
  stop: () => Promise<void>;
}

/** A program that serves files. */
interface Server {
  /** Where it may be installed. */
  programs: readonly string[];
  /** Debian's packages of it. */
  packages: string;
  /** Writes its configuration. @returns the arguments to run it with */
  configure: (site: Site) => string[];
}

interface Site {
  /** Folder of files; those of the site are below it, where its base path says. */
  root: string;
  base: string;
  port: number;
  /** Folder for what the server writes. */
  own: string;
}

/** The servers that the guide has a configuration for, each with that one and no more than it needs beside. */
export const servers = {
  nginx: {
    programs: ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
    packages: 'nginx-light libnginx-mod-http-brotli-static',
    configure({ root, base, port, own }) {
      const module = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
      const isThere = existsSync(module);
      const site = nginx({ address: '', base, root });
      writeFileSync(join(own, 'site.conf'), isThere ? site.replace('# brotli', 'brotli') : site);
      copyFileSync('/etc/nginx/mime.types', join(own, 'mime.types'));
      const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const config = `
        ${isThere ? `load_module ${module};` : ''}
        daemon off; pid ${own}/pid; error_log ${own}/error.log;
        events {}
        http {
          access_log off;
          ${kept.map((name) => `${name}_temp_path ${own}/${name};`).join(' ')}
          server { listen 127.0.0.1:${port}; include site.conf; }
        }`;
      writeFileSync(join(own, 'nginx.conf'), config);
      return ['-c', join(own, 'nginx.conf'), '-e', join(own, 'error.log')];
    },
  },
  apache: {
    programs: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
    packages: 'apache2',
    configure({ root, port, own }) {
      const modules = 'mpm_event authz_core mime dir headers rewrite env filter deflate brotli';
      const config = `
        ServerRoot ${own}
        ServerName 127.0.0.1
        Listen 127.0.0.1:${port}
        PidFile ${own}/pid
        ErrorLog ${own}/error.log
        ${modules
          .split(' ')
          .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
          .join('\n')}
        User www-data
        TypesConfig /etc/mime.types
        # As Debian does by itself.
        AddOutputFilterByType DEFLATE text/html text/css text/javascript
        DocumentRoot ${root}
        <Directory ${root}>
          AllowOverride All
          Require all granted
        </Directory>`;
      writeFileSync(join(own, 'apache.conf'), config);
      return ['-D', 'FOREGROUND', '-f', join(own, 'apache.conf')];
    },
  },
  caddy: {
    programs: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    packages: 'caddy',
    configure({ root, base, port, own }) {
      const site = caddy({ address: `http://127.0.0.1:${port}`, base, root });
      writeFileSync(join(own, 'Caddyfile'), `{\n  admin off\n}\n${site}`);
      return ['run', '--config', join(own, 'Caddyfile')];
    },
  },
} satisfies Record<string, Server>;

export type ServerName = keyof typeof servers;

/**
 * Starts a server with the configuration that we give for it, on a free port.
 *
 * @param folder the files stand in `root/` below it
 * @throws one sentence where it is not installed, and what it said where it does not start
 */
export async function serve(name: ServerName, folder: string, base: string): Promise<Served> {
  const { programs, packages, configure }: Server = servers[name];
  const program = programs.find((path) => existsSync(path));
  if (!program) {
    throw new Error(`${name} is not installed: on Debian, apt-get install ${packages}`);
  }
  const port = await freePort();
  const own = join(folder, name);
  mkdirSync(own);
  const args = configure({ root: join(folder, 'root'), base, port, own });
  const child = spawn(program, args, {
    env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const url = `http://127.0.0.1:${port}${base}`;
  while (!(await fetch(url).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`${name} does not start: ${said}`);
    await new Promise((next) => setTimeout(next, 50));
  }
  return { url, stop: () => stopped(child) };
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const place = server.address();
      server.close(() =>
        place && typeof place === 'object' ? resolve(place.port) : reject(new Error('No port.')),
      );
    });
  });
}

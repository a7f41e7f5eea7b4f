import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A built site, served. */
export interface StaticHost {
  /** Its address, with a slash at the end. */
  url: string;
  /** Bytes of each answer so far, by path; what is asked for twice counts twice. */
  answers: { path: string; bytes: number }[];
  /** Reads the files anew from now on: the site was built again. */
  forget: () => void;
  stop: () => Promise<void>;
}

/**
 * Serves a built site as a static host does: what brotli makes smaller is compressed by it, quality
 * 11, before anybody asks twice. Astro's own server compresses nothing.
 *
 * @param isCompressing whether it does so: where no bytes are counted, it only takes time
 */
export async function serveStatically(dist: string, isCompressing = true): Promise<StaticHost> {
  const files = new Map<string, Promise<Answer>>();
  const answers: StaticHost['answers'] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const answer = files.get(path) ?? read(join(dist, decodeURIComponent(path)), isCompressing);
    files.set(path, answer);
    answer.then(
      ({ body, headers }) => {
        answers.push({ path, bytes: body.length });
        response.writeHead(200, headers).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The host has no port.');
  return {
    url: `http://127.0.0.1:${place.port}/`,
    answers,
    forget: () => files.clear(),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  body: Buffer;
  headers: Record<string, string | number>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function read(file: string, isCompressing: boolean): Promise<Answer> {
  const content = await readFile(file);
  const compressed = isCompressing ? brotliCompressSync(content) : content;
  const isSmaller = compressed.length < content.length;
  const body = isSmaller ? compressed : content;
  return {
    body,
    headers: {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(isSmaller && { 'Content-Encoding': 'br' }),
    },
  };
}

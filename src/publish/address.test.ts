import { expect, test } from 'vitest';
import { isExample, siteAddress } from './address.ts';

const configured = 'https://list.example.org';

test.each([
  [{}, 'https://list.example.org', '/'],
  [{ SITE_URL: '', BASE_PATH: '' }, 'https://list.example.org', '/'],
  [{ SITE_URL: 'https://you.github.io/' }, 'https://you.github.io', '/'],
  [{ SITE_URL: 'http://127.0.0.1:4321' }, 'http://127.0.0.1:4321', '/'],
  [{ BASE_PATH: 'reading' }, 'https://list.example.org', '/reading/'],
  [{ BASE_PATH: '/reading' }, 'https://list.example.org', '/reading/'],
  [{ BASE_PATH: 'reading/' }, 'https://list.example.org', '/reading/'],
  [
    { SITE_URL: 'https://you.github.io/reading', BASE_PATH: '/reading/' },
    'https://you.github.io',
    '/reading/',
  ],
])('%j stands at %s, below %s', (env, siteUrl, base) => {
  expect(siteAddress(env, configured)).toEqual({ siteUrl, base });
});

test.each([
  [
    { SITE_URL: 'example.org' },
    'SITE_URL is "example.org": write the whole address, like https://example.org',
  ],
  [{ SITE_URL: 'localhost:4321' }, 'write the whole address, like https://localhost:4321'],
  [{ SITE_URL: 'ftp://example.org' }, 'write the whole address, like https://example.org'],
  [{ SITE_URL: 'https://' }, 'write the whole address, like https://example.org'],
  [{ SITE_URL: 'https://example.org/?a' }, 'without what follows ? or #'],
  [
    { SITE_URL: 'https://you.github.io/reading' },
    'BASE_PATH is not set: write SITE_URL=https://you.github.io BASE_PATH=/reading/',
  ],
  [
    { SITE_URL: 'https://you.github.io/reading/', BASE_PATH: '/list' },
    'BASE_PATH is "/list": write SITE_URL=https://you.github.io BASE_PATH=/reading/',
  ],
  [{ BASE_PATH: 'https://example.org/reading/' }, 'write the path below the host, like /reading/'],
  [{ BASE_PATH: '/my list/' }, 'write the path below the host'],
  [{ BASE_PATH: '../reading' }, 'write the path below the host'],
  [
    { BASE_PATH: 'C:/Program Files/Git/reading/' },
    'write it without the first slash, like reading/',
  ],
])('%j is refused, with what to write instead', (env, message) => {
  expect(() => siteAddress(env, configured)).toThrow(message);
});

test('a mistake in the configuration is said to be there', () => {
  expect(() => siteAddress({}, 'https://you.github.io/reading')).toThrow(
    'url in src/site.config.ts is "https://you.github.io/reading"',
  );
});

test.each(['https://commonplace.example', 'https://example.org', 'http://localhost:4321'])(
  '%s is an example',
  (address) => expect(isExample(address)).toBe(true),
);

test.each(['https://example.de', 'https://counterexample.org', 'https://you.github.io'])(
  '%s is none',
  (address) => expect(isExample(address)).toBe(false),
);

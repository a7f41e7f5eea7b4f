import { expect, test } from 'vitest';
import { narrowPolicy } from './page-policy.ts';

test('a page keeps the hashes of its own scripts and styles, and loses the others', () => {
  // printf 'a{}' | openssl dgst -sha256 -binary | base64
  const own = 'X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';
  const policy = (hashes: string) =>
    `<meta http-equiv="content-security-policy" content="style-src 'self'${hashes};">`;
  const page = (hashes: string) => `${policy(hashes)}<style>a{}</style>`;
  expect(narrowPolicy(page(` 'sha256-${own}' 'sha256-AAAA='`))).toBe(page(` 'sha256-${own}'`));
});

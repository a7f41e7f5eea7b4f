import { expect, test } from 'vitest';
import { renderedWithOwnPolicy, withOwnPolicy } from './page-policy.ts';

// printf 'a{}' | openssl dgst -sha256 -binary | base64, and so on
const style = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const script = "'sha256-GcEEE0IkDzIP5EQ6DXZaDPORqT5RTBELX8Fyzyg9yvo='";

const page = (scripts: string, styles: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'self'${styles};">` +
  `<style>a{}</style><script type="module">f()</script><script src="/a.js"></script>`;

test('a page keeps the hashes of its own scripts and styles, and loses the others', () => {
  expect(withOwnPolicy(page(` ${script} 'sha256-AAAA='`, ` ${style} 'sha256-BBBB='`))).toBe(
    page(` ${script}`, ` ${style}`),
  );
});

test('a style that Astro forgot is named, a script that it did not vouch for is not', () => {
  expect(withOwnPolicy(page('', ''))).toBe(page('', ` ${style}`));
});

test('the styles of a page become one, in their order and in the place of the first', () => {
  expect(
    withOwnPolicy('<style>@layer a, b;</style><p>x</p><style>b{}</style><style></style>'),
  ).toBe('<style>@layer a, b;b{}</style><p>x</p>');
  expect(withOwnPolicy('<p>x</p>')).toBe('<p>x</p>');
});

test('what only looks like a style, in a comment, an attribute or a script, is left alone', () => {
  const html =
    '<!-- <style>c{}</style> --><p title="<style>">x</p><script>"<style>"</script><pre>&lt;style></pre>';
  expect(withOwnPolicy(html)).toBe(html);
});

test('what hashes look like in other directives stays', () => {
  const policy =
    '<meta http-equiv="content-security-policy" content="default-src \'sha256-AAAA=\';">';
  expect(withOwnPolicy(policy)).toBe(policy);
});

test('the policy comes before all that it is about, and after the encoding', () => {
  const [charset, policy, style] = [
    '<meta charset="utf-8">',
    '<meta http-equiv="content-security-policy" content="default-src \'none\';">',
    '<link rel="icon" href="/a.svg">',
  ];
  expect(withOwnPolicy(charset + style + policy)).toBe(charset + policy + style);
});

test('a page is rendered with its own policy and what is noted of it, another file as it is', async () => {
  const answer = (type: string) =>
    new Response(page('', ''), { status: 404, headers: { 'content-type': type } });
  const metadata = { contentEntryKeys: ['a'], staticImages: [] };
  const rendered = await renderedWithOwnPolicy({ response: answer('text/html'), metadata });
  const { response, metadata: noted } =
    rendered instanceof Response ? { response: rendered } : rendered;
  expect(await response.text()).toBe(page('', ` ${style}`));
  expect(response.status).toBe(404);
  expect(noted).toBe(metadata);
  const alone = await renderedWithOwnPolicy(answer('text/html'));
  expect(alone instanceof Response && (await alone.text())).toBe(page('', ` ${style}`));
  const feed = answer('application/rss+xml');
  expect(await renderedWithOwnPolicy(feed)).toBe(feed);
});

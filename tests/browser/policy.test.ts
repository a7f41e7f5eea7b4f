import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const { url } = await builtSite('list');

test.each([
  ['before the title', '<title>', '<script>document.title = "planted"</script><title>'],
  ['in the text', '<h1', '<script>document.title = "planted"</script><h1'],
  ['in an attribute', '<h1', '<img src="/none" onerror="document.title = \'planted\'" /><h1'],
])('a script that somebody planted %s does not run', async (_, place, planted) => {
  const { page, faults } = await openPage(browser);
  await page.route(`${url}about/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(place, planted) });
  });
  await page.goto(`${url}about/`);
  await expect.poll(() => faults.join()).toContain('Content Security Policy');
  expect(await page.title()).not.toBe('planted');
});

test('no script makes HTML, code or the address of a script of a text', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${url}about/`);
  const refused = await page.evaluate(
    () =>
      [
        () => (document.body.innerHTML = '<b>planted</b>'),
        () => (document.createElement('script').src = '/planted.js'),
        () => new Worker('/planted.js'),
        () => window.trustedTypes?.createPolicy('another', { createScriptURL: () => '' }),
      ].filter((make) => {
        try {
          make();
          return false;
        } catch {
          return true;
        }
      }).length,
  );
  expect(refused).toBe(4);
});

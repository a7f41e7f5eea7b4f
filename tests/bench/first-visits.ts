import type { Browser } from 'playwright-core';
import { sent } from '../sent.ts';
import { inBrowser, slowDown } from './browser.ts';
import { edited } from './edits.ts';
import { type Figure, median, type Site } from './figures.ts';
import { largestList } from './sizes.ts';
import { serveStatically } from './static-host.ts';

/** What a reader waits for and fetches who comes to a page of each kind for the first time, on a phone. */
export async function firstVisits({ dist }: Site): Promise<Figure[]> {
  const host = await serveStatically(dist);
  const kinds = {
    home: '',
    'list (largest)': largestList(dist),
    essay: `articles/${edited}/`,
    search: 'search/',
  };
  try {
    return await inBrowser(async (browser) => {
      const figures: Figure[] = [];
      for (const [name, path] of Object.entries(kinds)) {
        // The host compresses what is asked for the first time.
        await visit(browser, host.url + path);
        const visits = [];
        for (let times = 0; times < 3; times++) visits.push(await visit(browser, host.url + path));
        const paints = visits.map(({ paint }) => paint);
        figures.push(
          { name: `${name}, first paint on slow 4G`, value: median(paints), unit: 'ms' },
          ...(visits[0]?.figures ?? []).map((figure) => ({
            ...figure,
            name: `${name}, ${figure.name}`,
          })),
        );
      }
      return figures;
    });
  } finally {
    await host.stop();
  }
}

async function visit(browser: Browser, url: string): Promise<{ paint: number; figures: Figure[] }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { dataset } = document.documentElement;
          if ('value' in entry)
            dataset.shift = String(Number(dataset.shift ?? 0) + Number(entry.value));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(() => {
      const fetched = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ].filter((entry) => entry instanceof PerformanceResourceTiming);
      return {
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
        fetched: fetched.map((entry) => ({
          url: entry.name,
          bytes: entry.encodedBodySize,
          isBlocking:
            entry.entryType === 'navigation' || entry.toJSON().renderBlockingStatus === 'blocking',
        })),
        inline: [...document.scripts].map((script) => script.text),
        shift: Number(document.documentElement.dataset.shift ?? 0),
      };
    });
    const bytesOf = (entries: typeof seen.fetched) =>
      entries.reduce((sum, { bytes }) => sum + bytes, 0);
    const scripts = seen.fetched.filter((entry) => /\.js$/.test(entry.url));
    const inline = seen.inline.filter((text) => text !== '');
    const blocking = seen.fetched.filter((entry) => entry.isBlocking);
    return {
      paint: seen.paint,
      figures: [
        { name: 'requests before it', value: blocking.length, unit: 'requests' },
        { name: 'requests', value: seen.fetched.length, unit: 'requests' },
        { name: 'fetched', value: bytesOf(seen.fetched), unit: 'bytes' },
        {
          name: 'script',
          value: inline.reduce((sum, text) => sum + sent(text), bytesOf(scripts)),
          unit: 'bytes',
        },
        { name: 'layout shift', value: seen.shift, unit: 'number' },
      ],
    };
  } finally {
    await context.close();
  }
}

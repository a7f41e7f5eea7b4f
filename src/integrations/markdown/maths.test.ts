import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { essayProcessor } from './processor.ts';

const renderer = await essayProcessor('/').createRenderer({ syntaxHighlight: false });

async function page(text: string) {
  const fileURL = pathToFileURL('/essays/one.md');
  const { code, metadata } = await renderer.render(text, { frontmatter: {}, fileURL });
  // What stays on one line is no maths.
  const html = code.trim().replace(/<span class="unbroken">(.*?)<\/span>/g, '$1');
  return { html, hasMaths: metadata.frontmatter.hasMaths === true };
}

test('maths between dollars is MathML, in the line and on lines of its own', async () => {
  expect(await page('So $a+b$ it is.')).toEqual({
    html: '<p>So <math><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></math> it is.</p>',
    hasMaths: true,
  });
  const fraction = '<mfrac><mi>a</mi><mi>b</mi></mfrac>';
  for (const text of ['$$\n\\frac{a}{b}\n$$', '$$ \\frac{a}{b} $$', '```math\n\\frac{a}{b}\n```']) {
    expect((await page(text)).html).toMatch(/^<math display="block" class="tml-display">/);
    expect((await page(text)).html).toContain(fraction);
  }
  expect((await page('$\\frac{a}{b}$')).html).toMatch(/^<p><math><mfrac>/);
});

test('a text within maths goes by both of its names', async () => {
  const { html } = await page('$\\mbox{if } a$');
  expect(html).toBe((await page('$\\text{if } a$')).html);
  expect(html).toContain('<mtext>if');
});

test.each([
  'It costs between $5 and $10.',
  'US$5 or A$6, $5/month to $10/month.',
  'Set $HOME/bin:$PATH first.',
  'From 5$ to 10$, and $ 5 $ too.',
])('money and shells stay as they are: %s', async (text) => {
  expect(await page(text)).toEqual({ html: `<p>${text}</p>`, hasMaths: false });
});

test('maths has no style of its own, for the policy forbids it, and keeps its colours', async () => {
  const { html } = await page(
    '$$\\begin{aligned} a &= b \\\\ {\\color{red} c} &= d \\end{aligned}$$',
  );
  expect(html).toContain('<mtable');
  expect(html).toContain('mathcolor="#ff0000"');
  expect(html).not.toContain(' style=');
});

test('maths that cannot be read stays as it is typed', async () => {
  expect((await page('So $\\frac{a$ it is.')).html).toContain('\\frac{a');
  expect((await page('$\\href{javascript:a}{b}$')).html).not.toContain('href=');
});

test('the words of maths are words of the page', async () => {
  expect((await page('$v = \\frac{\\text{distance}}{\\text{time}}$')).html).toContain(
    '<mtext>distance</mtext>',
  );
});

test('words between two equals signs are marked, and headings may have ids of their own', async () => {
  expect((await page('Some ==marked *words*== here, 1 == 1 == 1.')).html).toBe(
    '<p>Some <mark>marked <em>words</em></mark> here, 1 == 1 == 1.</p>',
  );
  expect(
    (await page('## A heading {#own}\n\n## The *other* {#the-2nd}\n\n## A set {1}')).html,
  ).toBe(
    '<h2 id="own"><a href="#own">A heading</a></h2>\n<h2 id="the-2nd"><a href="#the-2nd">The <em>other</em></a></h2>\n<h2 id="a-set-1"><a href="#a-set-1">A set {1}</a></h2>',
  );
});

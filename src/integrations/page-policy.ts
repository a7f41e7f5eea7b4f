import { createHash } from 'node:crypto';
import type { AstroPrerenderer } from 'astro';
import { Parser } from 'htmlparser2';

/** What a page, or another file of the site, was rendered to. */
type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/**
 * Joins a page's styles and makes its policy name what stands inline in that page, and no more.
 * Astro writes the hashes of the whole site into every page, a kilobyte that no compression
 * shrinks, and leaves out the styles of parts that an essay imports. Done as pages are rendered, so that
 * what is remembered of them is as it is published.
 */
export async function renderedWithOwnPolicy(rendered: Rendered): Promise<Rendered> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
  const { status, headers } = response;
  const page = new Response(withOwnPolicy(await response.text()), { status, headers });
  return rendered instanceof Response ? page : { ...rendered, response: page };
}

/**
 * The page with its styles in one element, in their order – one hash, and better compressed – and
 * with a policy that names this style, and of the scripts in it those that Astro vouches for: a
 * script that stands in an essay's text stays forbidden.
 */
export function withOwnPolicy(html: string): string {
  const { styles, scripts, policy, charset } = read(html);
  const style = styles.map(({ content }) => content).join('');
  const edits: Edit[] = styles.map(({ start, end }, at) => ({
    start,
    end,
    text: at === 0 ? `<style>${style}</style>` : '',
  }));
  if (policy) {
    const own = narrowed(policy.content, {
      'script-src': (hash) => scripts.some(({ content }) => `'${hashOf(content)}'` === hash),
      'style-src': () => false,
    });
    const named = styles.length > 0 ? own.replace(/style-src [^;]*/, `$& '${hashOf(style)}'`) : own;
    const text = `<meta http-equiv="content-security-policy" content="${named.replaceAll('"', '&quot;')}">`;
    // First in the head: what stands before a policy is not held to it.
    if (charset)
      edits.push({ start: charset.end, end: charset.end, text }, { ...policy, text: '' });
    else edits.push({ ...policy, text });
  }
  return edited(html, edits);
}

/** A policy with those of its hashes that are kept. @param keeps says it for the hashes of a directive */
function narrowed(policy: string, keeps: Record<string, (hash: string) => boolean>): string {
  return policy.replace(/([a-z-]+) ([^;]*)/g, (_, directive: string, sources: string) => {
    const isKept = (source: string) =>
      !source.startsWith("'sha256-") || (keeps[directive]?.(source) ?? true);
    return [directive, ...sources.trim().split(/\s+/).filter(isKept)].join(' ');
  });
}

/** A stretch of a page. `end` is the place after its last character. */
interface Stretch {
  start: number;
  end: number;
  /** What stands in an element, or in the attribute of the policy. */
  content: string;
}

/** A stretch of a page, and what takes its place. */
type Edit = Pick<Stretch, 'start' | 'end'> & { text: string };

interface Found {
  styles: Stretch[];
  scripts: Stretch[];
  policy?: Stretch;
  /** What says how the page is encoded, which no policy may push out of its first 1,024 bytes. */
  charset?: Stretch;
}

function read(html: string): Found {
  const found: Found = { styles: [], scripts: [] };
  let opened = { start: 0, from: 0 };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { startIndex: start, endIndex } = parser;
      opened = { start, from: endIndex + 1 };
      if (name !== 'meta') return;
      const meta = { start, end: endIndex + 1, content: attributes.content ?? '' };
      if (attributes.charset) found.charset = meta;
      if (attributes['http-equiv'] === 'content-security-policy') found.policy = meta;
    },
    onclosetag: (name) => {
      const list = name === 'style' ? found.styles : name === 'script' ? found.scripts : undefined;
      const { startIndex, endIndex } = parser;
      const content = html.slice(opened.from, startIndex);
      list?.push({ start: opened.start, end: endIndex + 1, content });
    },
  });
  parser.end(html);
  return found;
}

function edited(html: string, edits: readonly Edit[]): string {
  let text = '';
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    text += html.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return text + html.slice(done);
}

/** How a policy names a script or a style that stands inline. */
export function hashOf(content: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

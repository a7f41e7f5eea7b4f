import type { Expression } from '../../essay/tags.ts';
import { namesIn } from '../../essay/names-in-code.ts';
import { isPart } from '../../essay/parts.ts';
import { ownNames } from '../names.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const unknownName = rule({
  kind: 'unknown-name',
  severity: 'error',
  message: 'The expression {«expression»} names "«name»", which does not exist.',
  cure: 'Write \\{ where a brace is meant, or put code between `backticks`.',
  about:
    'What stands between braces is run when the page is built; a name that nobody has defined stops it.',
  wrong: example('Dear {name},'),
  right: example('Dear {"Ada"},'),
  inEssay: ({ contents: { imports, expressions } }) => {
    const own = ownNames(imports);
    // The props of the site's parts take no names at all, which is said of them.
    const isJudged = ({ tag = '' }: Expression) => !isPart(tag) || own.has(tag);
    return [
      ...imports.flatMap((statement) => unknownIn(statement, given, own)),
      ...expressions.filter(isJudged).flatMap((one) => unknownIn(one, givenInText, own)),
    ];
  },
});

/** What every function defines, and what Astro defines in an essay. */
const given = new Set(['arguments', 'file', 'frontmatter', 'getHeadings', 'MDXContent', 'url']);

/** The same within the function that an essay's text becomes. */
const givenInText = new Set([...given, 'props']);

function unknownIn(
  { value, program, place }: Expression,
  given: ReadonlySet<string>,
  own: ReadonlySet<string>,
) {
  const { used, defined } = namesIn(program);
  const name = [...used].find(
    (used) =>
      !defined.has(used) && !own.has(used) && !given.has(used) && !Object.hasOwn(globalThis, used),
  );
  const expression = value
    .trim()
    .slice(0, 60)
    .replace(/\n[^]*/, ' …');
  return name === undefined ? [] : [{ place, details: { expression, name } }];
}

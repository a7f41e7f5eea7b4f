import { example } from '../example.ts';
import { unpairedIn } from '../html.ts';
import { rule } from '../rule.ts';

export const unclosedTag = rule({
  kind: 'unclosed-tag',
  severity: 'error',
  message: 'The tag <«name»> is not closed.',
  cure: 'Write «closed», or \\< if no tag is meant.',
  about:
    'In an `.mdx` file every tag is closed, in the paragraph, list or part it was opened in. In an `.md` file HTML goes on until it is closed, and a slash before the > closes nothing.',
  wrong: example('<Letter from="A" to="B" date="1 May">\n\nDear B,'),
  right: example('<Letter from="A" to="B" date="1 May">\n\nDear B,\n\n</Letter>'),
  inEssay: ({ contents }) =>
    unpairedIn(contents).unclosed.map(({ name, isSelfClosed, place }) => ({
      place,
      details: {
        name,
        closed: isSelfClosed ? `<${name}></${name}>` : `</${name}> where it ends`,
      },
    })),
});

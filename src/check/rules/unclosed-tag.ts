import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const unclosedTag = rule({
  kind: 'unclosed-tag',
  severity: 'error',
  message: 'The tag <«name»> is not closed.',
  cure: 'Write «closed», or \\< if no tag is meant.',
  about: 'In an `.mdx` file every tag is closed, in the paragraph, list or part it was opened in.',
  wrong: example('<Letter from="A" to="B" date="1 May">\n\nDear B,'),
  right: example('<Letter from="A" to="B" date="1 May">\n\nDear B,\n\n</Letter>'),
});

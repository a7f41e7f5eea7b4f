import { isComponent } from '../../essay/parts.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const inlineStyle = rule({
  kind: 'inline-style',
  severity: 'error',
  message: 'A style="…" is blocked by the policy of the site and would do nothing.',
  cure: 'Remove it, or put the rule into src/theme.css under a class.',
  about: 'Pages run under a content security policy, which keeps foreign code out.',
  wrong: example('<p style="color: red">Words.</p>'),
  right: example('<p class="note">Words.</p>'),
  inEssay: ({ contents }) =>
    contents.elements
      .filter(({ name, attributes }) => !isComponent(name) && attributes.has('style'))
      .map(({ place }) => ({ place, details: {} })),
});

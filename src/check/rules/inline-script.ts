import { isComponent } from '../../essay/parts.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const inlineScript = rule({
  kind: 'inline-script',
  severity: 'error',
  message: 'A script in an essay is blocked by the policy of the site and would never run.',
  cure: 'Remove «name».',
  about: 'Neither `<script>` nor an attribute like `onclick` works in an essay.',
  wrong: example('<button onclick="alert()">Press</button>'),
  right: example('<button>Press</button>'),
  inEssay: ({ contents }) =>
    contents.elements
      .filter(({ name }) => !isComponent(name))
      .flatMap(({ name, attributes, place }) => {
        const handlers = [...attributes.keys()].filter((attribute) => /^on[a-z]/i.test(attribute));
        const names = [...(name === 'script' ? ['<script>'] : []), ...handlers];
        return names.map((name) => ({ place, details: { name } }));
      }),
});

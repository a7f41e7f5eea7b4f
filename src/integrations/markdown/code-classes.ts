import type { ShikiTransformer } from 'shiki';
import { visit } from 'unist-util-visit';

/**
 * Turns the styles that Shiki and Astro write on code into classes, because the policy allows no
 * `style` attributes: the colours of the `css-variables` theme become `token-keyword`,
 * `token-string` …, a diff's signs, which are not copied, `unselectable`. `styles/code-blocks.css` has them.
 */
export const codeClasses: ShikiTransformer = {
  name: 'code-classes',
  preprocess(_code, options) {
    // By default a line that takes long keeps one colour from there on: pages would depend on how
    // busy the machine is that builds them.
    options.tokenizeTimeLimit = 0;
  },
  root(tree) {
    visit(tree, 'element', (node) => {
      const { style } = node.properties;
      if (typeof style !== 'string') return;
      const [, token] = /--astro-code-token-([a-z-]+)/.exec(style) ?? [];
      if (token) this.addClassToHast(node, `token-${token}`);
      if (style.includes('user-select')) this.addClassToHast(node, 'unselectable');
      delete node.properties.style;
      // Set again by the page's script where a block overflows, and only there.
      delete node.properties.tabindex;
    });
  },
};

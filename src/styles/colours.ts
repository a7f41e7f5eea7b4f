import postcss from 'postcss';
import valueParser from 'postcss-value-parser';

/** A colour in both themes, as CSS writes it. */
export interface Colour {
  light: string;
  dark: string;
}

/**
 * Reads a colour from style sheets, for what no style sheet reaches: the icon, the browser's frame.
 *
 * @param sheets their texts; what the last one says counts
 * @param name of a custom property of `:root`: `--accent`
 * @throws where no sheet sets it
 */
export function colourIn(sheets: readonly string[], name: string): Colour {
  let value: string | undefined;
  for (const sheet of sheets) {
    for (const node of postcss.parse(sheet).nodes) {
      if (node.type !== 'rule' || node.selector !== ':root') continue;
      node.walkDecls(name, (declaration) => void (value = declaration.value));
    }
  }
  if (value === undefined) throw new Error(`No style sheet sets ${name} in :root.`);
  const [node] = valueParser(value).nodes;
  if (node?.type !== 'function') return { light: value, dark: value };
  if (node.value === 'var') return colourIn(sheets, valueParser.stringify(node.nodes).trim());
  if (node.value !== 'light-dark') return { light: value, dark: value };
  const comma = node.nodes.findIndex(({ type }) => type === 'div');
  const [light, dark] = [node.nodes.slice(0, comma), node.nodes.slice(comma + 1)];
  return { light: valueParser.stringify(light), dark: valueParser.stringify(dark) };
}

/** Makes an element with properties and content. Text stays text: no HTML is ever read. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}

/** A button that does something. */
export function button(text: string, onclick: () => void): HTMLButtonElement {
  return createElement('button', { type: 'button', onclick }, text);
}

/** A link. */
export function link(text: string, href: string): HTMLAnchorElement {
  return createElement('a', { href }, text);
}

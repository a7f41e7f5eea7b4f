import { articlePath } from '../collection/addresses';
import { begun, readings } from './readings';
import { onChangeElsewhere } from './memory';

/** So many essays stand on the shelf. */
const most = 3;

/** Shows on a shelf what the reader has begun, the latest first. Its room is kept free: nothing moves. */
class ContinueShelf extends HTMLElement {
  connectedCallback() {
    this.#draw();
    onChangeElsewhere(() => this.#draw());
  }

  #draw() {
    const essays = begun(readings()).slice(0, most);
    const list = this.querySelector('ul');
    list?.replaceChildren(
      ...essays.map(([id, { title }]) => {
        const link = document.createElement('a');
        link.href = articlePath(id);
        link.textContent = title;
        link.dir = 'auto';
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    this.toggleAttribute('data-empty', essays.length === 0);
  }
}

customElements.define('continue-shelf', ContinueShelf);

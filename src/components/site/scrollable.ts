/**
 * Lets the keyboard scroll what overflows sideways, code, tables and formulas, by making it focusable – and
 * only while it overflows, so that nobody tabs through boxes that do not move.
 */
const update = (boxes: Iterable<Element>) => {
  for (const box of boxes) {
    if (box.scrollWidth > box.clientWidth) box.setAttribute('tabindex', '0');
    else box.removeAttribute('tabindex');
  }
};

const observer = new ResizeObserver((entries) => update(entries.map(({ target }) => target)));
for (const box of document.querySelectorAll('pre, .table, .tml-display')) observer.observe(box);

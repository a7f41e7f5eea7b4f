import type { Facets, Hit } from './engine';

/** The hits that fit what is chosen in all selects, or in all but one. A select's name is its filter's. */
export function narrow(
  hits: readonly Hit[],
  selects: readonly HTMLSelectElement[],
  facets: Facets,
  except?: HTMLSelectElement,
): readonly Hit[] {
  const chosen = selects
    .filter((select) => select !== except && select.value)
    .map(({ name, value }) => facets.get(name + value));
  return hits.filter(({ id }) => chosen.every((ids) => ids?.has(id)));
}

/** Says at each value how many essays it would leave, and hides those that would leave none. */
export function count(
  hits: readonly Hit[],
  selects: readonly HTMLSelectElement[],
  facets: Facets,
): void {
  for (const select of selects) {
    const left = narrow(hits, selects, facets, select);
    for (const option of select.options) {
      if (!option.value) continue;
      const ids = facets.get(select.name + option.value);
      const essays = left.filter(({ id }) => ids?.has(id)).length;
      option.textContent = `${option.dataset.label} (${essays})`;
      option.hidden = option.disabled = essays === 0 && !option.selected;
    }
  }
}

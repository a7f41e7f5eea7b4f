import { loadStyle } from '../../search/browser/style';
import style from './open-note.css?url';

await loadStyle(style);

/**
 * Lets a mark lead to its note without leaving the line one reads: to the note in the margin, or, where
 * there is no room for margins, to the note itself as a popover below the mark. The arrow in the note
 * leads back.
 */
document.querySelector('.prose')?.addEventListener('click', (event) => {
  if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.matches('[data-footnote-ref], .data-footnote-backref')) return;
  const end = document.getElementById(link.hash.slice(1));
  if (!end) return;
  const open = link.closest<HTMLElement>(':popover-open');
  if (link.matches('[data-footnote-ref]')) show(end, link);
  else if (open || isInMargin(link.closest('li'))) {
    open?.hidePopover();
    end.focus({ preventScroll: true });
  } else return;
  event.preventDefault();
});

function show(note: HTMLElement, mark: HTMLElement) {
  note.tabIndex = -1;
  if (!isInMargin(note) && !note.matches(':popover-open')) {
    note.popover = 'auto';
    note.showPopover({ source: mark });
    // In the list again, where it stands.
    note.ontoggle = ({ newState }) => {
      if (newState === 'closed') note.removeAttribute('popover');
    };
  }
  note.focus({ preventScroll: true });
}

function isInMargin(note: Element | null): boolean {
  return note !== null && getComputedStyle(note).position === 'absolute';
}

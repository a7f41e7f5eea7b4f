/* In the live preview: opens a file without leaving the page, as Vite answers with nothing to show. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link || !link.pathname.endsWith('/__open-in-editor')) return;
  event.preventDefault();
  void fetch(link.href);
});

/**
 * Hands the reader a text as a file, through a link to it: nothing leaves this browser.
 *
 * @param file name of the file, with its ending
 * @param type MIME type: `text/markdown`
 */
export function download(file: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = file;
  link.click();
  // Safari reads it later than the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

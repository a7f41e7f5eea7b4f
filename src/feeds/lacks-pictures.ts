/** Whether an essay's HTML has pictures that are filled in where its page is made. */
export function lacksPictures(html: string): boolean {
  return html.includes('data-picture');
}

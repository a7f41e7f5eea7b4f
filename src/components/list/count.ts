/** A number of essays in words: "1 essay", "3 essays". */
export function count(essays: number): string {
  return `${essays} ${essays === 1 ? 'essay' : 'essays'}`;
}

/** The question after what was meant. Where it looks like what was written, it says what differs. */
export function didYouMean(meant: string, written: string): string {
  const looksAlike = meant !== written && meant.normalize() === written.normalize();
  const reason =
    ' It looks the same, but its accents are stored in another way: copy it from here.';
  return `Did you mean "${meant}"?${looksAlike ? reason : ''}`;
}

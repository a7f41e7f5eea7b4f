/** So many pixels between a selection and the bar; more by touch, for there the handles hang. */
const gap = 10;
const gapByTouch = 36;

/** What a bar must not lie over, in the coordinates of the window. */
export type Lines = readonly Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>[];

/** The window, and the bar in it. */
export interface Room {
  width: number;
  height: number;
  bar: { width: number; height: number };
  /** By touch the system's own menu stands above a selection. */
  isTouch: boolean;
}

/**
 * Where a bar stands beside some lines, and never over them: below the last; above the first where
 * there is no room below, but there.
 */
export function besideLines(lines: Lines, room: Room): { left: number; top: number } | undefined {
  const last = lines.reduce<Lines[number] | undefined>(
    (found, line) => (found && found.bottom >= line.bottom ? found : line),
    undefined,
  );
  if (!last) return undefined;
  const { bar, isTouch } = room;
  const below = last.bottom + (isTouch ? gapByTouch : gap);
  const above = Math.min(...lines.map(({ top }) => top)) - gap - bar.height;
  const isBelow = isTouch || below + bar.height <= room.height || above < 0;
  const middle = (last.left + last.right - bar.width) / 2;
  return {
    left: Math.max(gap, Math.min(middle, room.width - bar.width - gap)),
    top: isBelow ? below : above,
  };
}

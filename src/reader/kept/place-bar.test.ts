import { expect, test } from 'vitest';
import { besideLines } from './place-bar';

const room = { width: 390, height: 700, bar: { width: 300, height: 50 }, isTouch: false };
const line = (top: number, left = 40, right = 300) => ({ left, right, top, bottom: top + 30 });

test('it stands below the last line, where there is room', () => {
  expect(besideLines([line(100), line(130)], room)).toEqual({ left: 20, top: 170 });
});

test('it stands above the first line where there is none below, but not by touch', () => {
  expect(besideLines([line(600), line(630)], room)).toEqual({ left: 20, top: 540 });
  expect(besideLines([line(600), line(630)], { ...room, isTouch: true })?.top).toBe(696);
});

test('where there is room on neither side it stands below, out of the window, and never over a line', () => {
  const lines = Array.from({ length: 22 }, (_, at) => line(20 + at * 30));
  expect(besideLines(lines, room)?.top).toBe(690);
});

test('it stays in the window from side to side', () => {
  expect(besideLines([line(100, 350, 380)], room)?.left).toBe(80);
  expect(besideLines([line(100, 0, 20)], room)?.left).toBe(10);
  expect(besideLines([], room)).toBeUndefined();
});

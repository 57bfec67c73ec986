import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, smoothCourse } from '../../../../electron/engine/layout/map/course.ts';

const frame = { x: 10, y: 10, width: 100, height: 50 };
const anyPoint = fc.record({ x: fc.double({ min: -50, max: 200, noNaN: true }), y: fc.double({ min: -50, max: 120, noNaN: true }) });

describe('the course of a route', () => {
  it('runs through every waypoint, in their order, and stays near the straight way', () => {
    const through = [{ x: 0, y: 0 }, { x: 100, y: 10 }, { x: 110, y: 60 }, { x: 20, y: 90 }];
    const course = smoothCourse(through);
    const indices = through.map(({ x, y }) => course.findIndex((point) => Math.hypot(point.x - x, point.y - y) < 0.01));
    expect(indices).toEqual([...indices].sort((a, b) => a - b));
    expect(indices[0]).toBe(0);
    expect(indices.at(-1)).toBe(course.length - 1);
    expect(course.length).toBeGreaterThan(12);
    for (const { x, y } of course) expect(x > -25 && x < 135 && y > -25 && y < 115).toBe(true);
  });

  it('has no more points than a straight way needs', () => {
    expect(smoothCourse([{ x: 0, y: 0 }, { x: 50, y: 0 }, { x: 50, y: 0 }, { x: 100, y: 0 }])).toEqual([{ x: 0, y: 0 }, { x: 50, y: 0 }, { x: 100, y: 0 }]);
    expect(smoothCourse([])).toEqual([]);
  });
});

describe('a line cut at the edge of the map', () => {
  it('comes back as another stretch', () => {
    const line = [{ x: 0, y: 20 }, { x: 60, y: 20 }, { x: 60, y: 80 }, { x: 80, y: 80 }, { x: 80, y: 40 }];
    expect(clipLine(line, frame)).toEqual([
      [{ x: 10, y: 20 }, { x: 60, y: 20 }, { x: 60, y: 60 }],
      [{ x: 80, y: 60 }, { x: 80, y: 40 }],
    ]);
    const corner = [{ x: 60, y: 20 }, { x: 60, y: 80 }, { x: 80, y: 40 }];
    expect(clipLine(corner, frame)).toEqual([
      [{ x: 60, y: 20 }, { x: 60, y: 60 }],
      [{ x: 70, y: 60 }, { x: 80, y: 40 }],
    ]);
    expect(clipLine([{ x: 0, y: 0 }, { x: 200, y: 5 }], frame)).toEqual([]);
  });

  it('is within it, whatever the line, and whole where the line is within it', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 8 }), (line) => {
        const isIn = ({ x, y }: { x: number; y: number }) => x >= 10 - 1e-6 && x <= 110 + 1e-6 && y >= 10 - 1e-6 && y <= 60 + 1e-6;
        for (const stretch of clipLine(line, frame)) {
          expect(stretch.length).toBeGreaterThan(1);
          expect(stretch.every(isIn)).toBe(true);
        }
        const moved = line.map(({ x, y }) => ({ x: 10 + ((x + 50) / 250) * 100, y: 10 + ((y + 50) / 170) * 50 }));
        if (moved.some((point) => Math.hypot(point.x - (moved[0]?.x ?? 0), point.y - (moved[0]?.y ?? 0)) > 0.1)) expect(clipLine(moved, frame)[0]?.length).toBe(moved.length);
      }),
    );
  });
});

/** The map as a grid of cells: which country each is in, how far from its borders, and whether a route runs through it. */
import type { Point } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { DrawnCountry } from './outlines.ts';

/** Side of a cell. A label is three to five cells high: finer ones would tell no more of where it fits. */
export const CELL: Pt = 4;

/** What is in no country. */
export const SEA = -1;

export interface Raster {
  readonly frame: Frame;
  readonly columns: number;
  readonly rows: number;
  /** Index of each cell's country, row by row, or SEA. */
  readonly owners: Int16Array;
  /** From each cell to the nearest one of another country, or to the edge of the map, in points. */
  readonly clearance: Float32Array;
  /** 1 where a route runs. */
  readonly routes: Uint8Array;
  /** How many cells of an area lie in a frame: of a country by its index, or SEA. */
  readonly countOf: (owner: number) => CountCells;
  /** How many cells of a frame have a route. */
  readonly countRoutes: CountCells;
}

/** Cells by their first and last columns and rows. */
type CountCells = (left: number, top: number, right: number, bottom: number) => number;

export function rasterOf(countries: readonly DrawnCountry[], courses: readonly (readonly Point[])[], frame: Frame): Raster {
  const [columns, rows] = [Math.ceil(frame.width / CELL), Math.ceil(frame.height / CELL)];
  const owners = new Int16Array(columns * rows).fill(SEA);
  countries.forEach(({ outlines }, index) => fill(outlines, index, { frame, columns, rows, owners }));
  const routes = new Uint8Array(columns * rows);
  for (const course of courses) mark(course, { frame, columns, rows, routes });
  const counts = new Map<number, CountCells>();
  const countOf = (owner: number): CountCells => {
    const made = counts.get(owner) ?? counter((at) => owners[at] === owner, columns, rows);
    counts.set(owner, made);
    return made;
  };
  const countRoutes = counter((at) => routes[at] === 1, columns, rows);
  return { frame, columns, rows, owners, clearance: clearanceOf(owners, columns, rows), routes, countOf, countRoutes };
}

/** Counts cells by a table of sums of what lies above and left of each: tens of thousands of places are tried for names. */
function counter(counts: (at: number) => boolean, columns: number, rows: number): CountCells {
  const wide = columns + 1;
  const sums = new Uint32Array(wide * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let inRow = 0;
    for (let column = 0; column < columns; column++) {
      if (counts(row * columns + column)) inRow += 1;
      sums[(row + 1) * wide + column + 1] = (sums[row * wide + column + 1] as number) + inRow;
    }
  }
  const until = (column: number, row: number): number => sums[row * wide + column] as number;
  return (left, top, right, bottom) => until(right + 1, bottom + 1) - until(left, bottom + 1) - until(right + 1, top) + until(left, top);
}

/** Fills the cells whose middles lie within an odd number of outlines, row by row. */
function fill(outlines: readonly (readonly Point[])[], owner: number, { frame, columns, rows, owners }: Pick<Raster, 'frame' | 'columns' | 'rows' | 'owners'>): void {
  const crossings: Pt[][] = Array.from({ length: rows }, () => []);
  for (const outline of outlines) {
    outline.forEach((a, index) => {
      const b = outline[(index + 1) % outline.length] as Point;
      const [top, bottom] = a.y < b.y ? [a, b] : [b, a];
      const first = Math.max(0, Math.ceil((top.y - frame.y) / CELL - 0.5));
      for (let row = first; row < rows; row++) {
        const y = frame.y + (row + 0.5) * CELL;
        if (y >= bottom.y) break;
        crossings[row]?.push(top.x + ((y - top.y) / (bottom.y - top.y)) * (bottom.x - top.x));
      }
    });
  }
  crossings.forEach((found, row) => {
    found.sort((a, b) => a - b);
    for (let nth = 0; nth + 1 < found.length; nth += 2) {
      const from = Math.max(0, Math.ceil(((found[nth] as Pt) - frame.x) / CELL - 0.5));
      const to = Math.min(columns - 1, Math.floor(((found[nth + 1] as Pt) - frame.x) / CELL - 0.5));
      for (let column = from; column <= to; column++) owners[row * columns + column] = owner;
    }
  });
}

/** Marks the cells through which a line runs. */
function mark(course: readonly Point[], { frame, columns, rows, routes }: Pick<Raster, 'frame' | 'columns' | 'rows' | 'routes'>): void {
  course.slice(1).forEach((to, index) => {
    const from = course[index] as Point;
    const steps = Math.max(1, Math.ceil((Math.hypot(to.x - from.x, to.y - from.y) / CELL) * 2));
    for (let step = 0; step <= steps; step++) {
      const column = Math.floor((from.x + ((to.x - from.x) * step) / steps - frame.x) / CELL);
      const row = Math.floor((from.y + ((to.y - from.y) * step) / steps - frame.y) / CELL);
      if (column >= 0 && column < columns && row >= 0 && row < rows) routes[row * columns + column] = 1;
    }
  });
}

/** Distances by two sweeps over the grid (Borgefors' chamfer distance transform). */
function clearanceOf(owners: Int16Array, columns: number, rows: number): Float32Array {
  const found = new Float32Array(owners.length).fill(Infinity);
  const ownerAt = (column: number, row: number): number | undefined =>
    column < 0 || row < 0 || column >= columns || row >= rows ? undefined : owners[row * columns + column];
  const sweep = (column: number, row: number, ways: readonly (readonly [number, number])[]) => {
    const at = row * columns + column;
    for (const [dx, dy] of ways) {
      const step = dx !== 0 && dy !== 0 ? CELL * Math.SQRT2 : CELL;
      const same = ownerAt(column + dx, row + dy) === owners[at];
      const next = same ? (found[at + dy * columns + dx] as number) + step : step / 2;
      if (next < (found[at] as number)) found[at] = next;
    }
  };
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) sweep(column, row, BEFORE);
  for (let row = rows - 1; row >= 0; row--) for (let column = columns - 1; column >= 0; column--) sweep(column, row, BEHIND);
  return found;
}

const BEFORE = [[-1, 0], [-1, -1], [0, -1], [1, -1]] as const;
const BEHIND = [[1, 0], [1, 1], [0, 1], [-1, 1]] as const;

/** What lies below a frame, as shares of its cells. */
export interface Below {
  /** Of the country asked for. */
  readonly own: number;
  /** Of sea. */
  readonly sea: number;
  /** Through which a route runs. */
  readonly routes: number;
}

/** What lies below a frame on the map; `owner` is a country's index or SEA. */
export function below({ x, y, width, height }: Frame, owner: number, { frame, columns, rows, countOf, countRoutes }: Raster): Below {
  const within = (offset: Pt, cells: number): number => Math.min(cells - 1, Math.max(0, Math.floor(offset / CELL)));
  const [left, right] = [within(x - frame.x, columns), within(x + width - frame.x, columns)];
  const [top, bottom] = [within(y - frame.y, rows), within(y + height - frame.y, rows)];
  const all = (right - left + 1) * (bottom - top + 1);
  const share = (count: CountCells): number => count(left, top, right, bottom) / all;
  return { own: share(countOf(owner)), sea: share(countOf(SEA)), routes: share(countRoutes) };
}

/** Whether a route runs through a point's cell. */
export const isRoute = (point: Point, raster: Raster): boolean => raster.routes[cellOf(point, raster)] === 1;

/** Index of the country in which a point lies, or SEA. */
export const ownerAt = (point: Point, raster: Raster): number => raster.owners[cellOf(point, raster)] ?? SEA;

/** The cell of a point of the map; -1 off the map. */
function cellOf({ x, y }: Point, { frame, columns, rows }: Raster): number {
  const [column, row] = [Math.floor((x - frame.x) / CELL), Math.floor((y - frame.y) / CELL)];
  return column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + column : -1;
}

/** The middle of a cell on the page. */
export const middleOf = (at: number, { frame, columns }: Raster): Point => ({
  x: frame.x + ((at % columns) + 0.5) * CELL,
  y: frame.y + (Math.floor(at / columns) + 0.5) * CELL,
});

/** The cells of the sea in which a point lies, or that lies nearest to it, as far as they are within a reach of the point. */
export function connected(point: Point, reach: Pt, raster: Raster): readonly number[] {
  const { owners, columns } = raster;
  const away = (at: number): Pt => Math.hypot(middleOf(at, raster).x - point.x, middleOf(at, raster).y - point.y);
  let start: number | undefined;
  for (const [at, owner] of owners.entries()) if (owner === SEA && (start === undefined || away(at) < away(start))) start = at;
  if (start === undefined || away(start) > reach) return [];
  const found = new Set([start]);
  // A set keeps the order in which cells come in, and those added on the way are reached too.
  for (const at of found) {
    const column = at % columns;
    const around = [at - columns, at + columns, ...(column > 0 ? [at - 1] : []), ...(column < columns - 1 ? [at + 1] : [])];
    for (const next of around) if (owners[next] === SEA && away(next) <= reach) found.add(next);
  }
  return [...found];
}

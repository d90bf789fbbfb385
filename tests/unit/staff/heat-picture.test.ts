import { heatAt, heatClass, paintHeat } from '@trygghetskartan/web/staff/map/heat-picture';
import { expect, test } from 'vitest';

/** Nässjö station, EPSG:3006 and WGS 84. */
const station = { easting: 481_781, northing: 6_389_937, lng: 14.694735, lat: 57.651359 };

/** 100 × 100 cells of 10 m round the station, empty but for what is set. */
function gridWith(filled: (column: number, row: number) => number) {
  const west = 481_281;
  const south = 6_389_437;
  const values = new Uint16Array(100 * 100);
  for (let row = 0; row < 100; row++) {
    for (let column = 0; column < 100; column++) {
      values[row * 100 + column] = filled(column, row);
    }
  }
  return { west, south, cellMetres: 10, columns: 100, rows: 100, values };
}

const red = [255, 0, 0, 255] as const;
const colours = [red, red, red, red, red, red];

/** Picture pixel under a position: the picture spans the view linearly in longitude. */
function painted(picture: ReturnType<typeof paintHeat>): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      if (picture.pixels[(y * picture.width + x) * 4 + 3] !== 0) {
        found.push({ x, y });
      }
    }
  }
  return found;
}

test('a cell round the station is painted in the middle of a view that is centred on the station', () => {
  const grid = gridWith((column, row) => (column === 49 && row === 49 ? 100 : 0));
  const view = {
    west: station.lng - 0.004,
    east: station.lng + 0.004,
    south: station.lat - 0.002,
    north: station.lat + 0.002,
  };
  const picture = paintHeat(grid, view, 18, colours);
  const pixels = painted(picture);
  const x = pixels.reduce((sum, pixel) => sum + pixel.x, 0) / pixels.length;
  const y = pixels.reduce((sum, pixel) => sum + pixel.y, 0) / pixels.length;
  // The cell's middle is 5 m west and south of the station; a pixel is 0.32 m here.
  expect(Math.abs(x + 0.5 + 5 / 0.3195 - picture.width / 2)).toBeLessThan(2);
  expect(Math.abs(y + 0.5 - 5 / 0.3195 - picture.height / 2)).toBeLessThan(2);
  // Where (1 − |u|)(1 − |v|) ≥ ½: 2(1 − ln 2) = 0.6137 of the cell of 10 m × 10 m.
  expect(Math.abs(pixels.length - 0.6137 * (10 / 0.3195) ** 2)).toBeLessThan(40);
});

test('a row of the grid leans on the map, because grid north is not map north', () => {
  const grid = gridWith((_column, row) => (row === 50 ? 100 : 0));
  const view = {
    west: station.lng - 0.007,
    east: station.lng + 0.007,
    south: station.lat - 0.002,
    north: station.lat + 0.002,
  };
  const picture = paintHeat(grid, view, 18, colours);
  const pixels = painted(picture);
  const middleOf = (column: number) => {
    const ys = pixels.filter(({ x }) => x === column).map(({ y }) => y);
    return ys.reduce((sum, y) => sum + y, 0) / ys.length;
  };
  const fall = middleOf(picture.width - 300) - middleOf(300);
  // West of 15° E the meridians lean left of grid north: going east along a row, true north falls.
  // Convergence is sin φ · (15° − λ) = 0.8449 · 0.3053° = 0.258°.
  const expected = (picture.width - 600) * Math.tan((0.258 * Math.PI) / 180);
  expect(Math.abs(Math.abs(fall) - expected)).toBeLessThan(1.5);
});

test('a hidden cell stays empty between two strong ones', () => {
  const grid = gridWith((column) => (column === 50 ? 0 : 100));
  expect(heatAt(grid, 481_281 + 505, station.northing)).toBe(0);
  expect(heatAt(grid, 481_281 + 495, station.northing)).toBe(10);
  // The border runs halfway between the centres of the two cells, and does not fade towards it.
  expect(heatAt(grid, 481_281 + 499, station.northing)).toBe(10);
  expect(heatAt(grid, 481_281 + 501, station.northing)).toBe(0);
});

test('between the middles of two cells the value is between theirs', () => {
  const grid = gridWith((column) => (column < 50 ? 20 : 40));
  expect(heatAt(grid, 481_281 + 500, station.northing)).toBeCloseTo(3, 6);
});

test('nothing is drawn beyond the edge of the grid', () => {
  const grid = gridWith(() => 100);
  expect(heatAt(grid, 481_281 - 1, station.northing)).toBe(0);
});

test.each([
  [0.4, -1],
  [0.5, 0],
  [1.9, 1],
  [2, 2],
  [15.9, 4],
  [16, 5],
  [400, 5],
])('%f voices per hectare are of class %i', (voices, expected) => {
  expect(heatClass(voices)).toBe(expected);
});

import { heatClasses, heatStep } from '@trygghetskartan/api/contract/heat';
import type { HeatGrid } from '@trygghetskartan/api/contract/heat';
import { mercatorPixel, mercatorPosition } from '../geo/mercator.ts';
import { toSweref } from '../../geo/sweref.ts';
import type { ViewBox } from './heat-request.ts';

/** Red, green, blue, opacity: 0–255. One for each of `heatClasses`. */
export type HeatColour = readonly [number, number, number, number];

export interface HeatPicture {
  width: number;
  height: number;
  /** RGBA, row by row from the north-west corner. */
  pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** The projection is exact at the corners of squares of so many pixels and bilinear within. */
const meshPixels = 32;

/**
 * Voices per hectare at a point in EPSG:3006, between the centres of four cells.
 * A cell where nothing may be drawn counts as no value, not as a low one: the border runs straight
 * between the centres of drawn and empty cells, and the values at it are those of the drawn ones.
 */
export function heatAt(grid: HeatGrid, easting: number, northing: number): number {
  const column = (easting - grid.west) / grid.cellMetres - 0.5;
  const row = (northing - grid.south) / grid.cellMetres - 0.5;
  const left = Math.floor(column);
  const bottom = Math.floor(row);
  const right = column - left;
  const up = row - bottom;
  const southWest = cellValue(grid, left, bottom);
  const southEast = cellValue(grid, left + 1, bottom);
  const northWest = cellValue(grid, left, bottom + 1);
  const northEast = cellValue(grid, left + 1, bottom + 1);
  const weights =
    (southWest > 0 ? (1 - right) * (1 - up) : 0) +
    (southEast > 0 ? right * (1 - up) : 0) +
    (northWest > 0 ? (1 - right) * up : 0) +
    (northEast > 0 ? right * up : 0);
  if (weights < 0.5) {
    return 0;
  }
  const sum =
    (southWest * (1 - right) + southEast * right) * (1 - up) +
    (northWest * (1 - right) + northEast * right) * up;
  return (sum / weights) * heatStep;
}

function cellValue(grid: HeatGrid, column: number, row: number): number {
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) {
    return 0;
  }
  return grid.values[row * grid.columns + column] ?? 0;
}

/** Index of the class that a value is drawn with; -1 below the scale. */
export function heatClass(voicesPerHectare: number): number {
  let index = heatClasses.length - 1;
  while (index >= 0 && voicesPerHectare < (heatClasses[index] ?? 0)) {
    index--;
  }
  return index;
}

/**
 * Paints the grid as an upright Web Mercator picture of the view.
 * @param zoom Web Mercator zoom of one picture pixel; may be a fraction.
 */
export function paintHeat(
  grid: HeatGrid,
  view: ViewBox,
  zoom: number,
  colours: readonly HeatColour[],
): HeatPicture {
  const [left, top] = mercatorPixel(view.west, view.north, zoom);
  const [right, bottom] = mercatorPixel(view.east, view.south, zoom);
  const width = Math.max(1, Math.round(right - left));
  const height = Math.max(1, Math.round(bottom - top));
  const pixels = new Uint8ClampedArray(width * height * 4);
  // A pixel is written as one number; the same memory in the machine's own byte order.
  const words = new Uint32Array(pixels.buffer);
  const colourWords = new Uint32Array(new Uint8ClampedArray(colours.flat()).buffer);
  const metresAt = (x: number, y: number) => toSweref(...mercatorPosition(left + x, top + y, zoom));

  for (let blockY = 0; blockY < height; blockY += meshPixels) {
    for (let blockX = 0; blockX < width; blockX += meshPixels) {
      const northWest = metresAt(blockX, blockY);
      const northEast = metresAt(blockX + meshPixels, blockY);
      const southWest = metresAt(blockX, blockY + meshPixels);
      const southEast = metresAt(blockX + meshPixels, blockY + meshPixels);
      const endY = Math.min(blockY + meshPixels, height);
      const endX = Math.min(blockX + meshPixels, width);
      for (let y = blockY; y < endY; y++) {
        const v = (y + 0.5 - blockY) / meshPixels;
        const startEasting = northWest[0] * (1 - v) + southWest[0] * v;
        const startNorthing = northWest[1] * (1 - v) + southWest[1] * v;
        const stepEasting = northEast[0] * (1 - v) + southEast[0] * v - startEasting;
        const stepNorthing = northEast[1] * (1 - v) + southEast[1] * v - startNorthing;
        for (let x = blockX; x < endX; x++) {
          const u = (x + 0.5 - blockX) / meshPixels;
          const voices = heatAt(
            grid,
            startEasting + stepEasting * u,
            startNorthing + stepNorthing * u,
          );
          const index = voices > 0 ? heatClass(voices) : -1;
          if (index >= 0) {
            words[y * width + x] = colourWords[index] ?? 0;
          }
        }
      }
    }
  }
  return { width, height, pixels };
}

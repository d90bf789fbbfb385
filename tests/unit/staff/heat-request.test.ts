import { covers, heatBox, withMargin } from '@trygghetskartan/web/staff/map/heat-request';
import { expect, test } from 'vitest';

/** A view of Nässjö centre, about 2.4 × 1.3 km. */
const view = { west: 14.68, south: 57.645, east: 14.72, north: 57.657 };

test('the box in metres encloses every corner of the view', () => {
  const box = heatBox(view);
  // Corners by the published formulas: north-west 480 907 E, south-east 483 289 E.
  expect(box.west).toBeLessThanOrEqual(480_907);
  expect(box.east).toBeGreaterThanOrEqual(483_289);
  expect(box.south % box.cellMetres).toBe(0);
  expect(box.west % box.cellMetres).toBe(0);
});

test('a town centre is asked for in cells of ten metres', () => {
  expect(heatBox(view).cellMetres).toBe(10);
});

test('a whole municipality is asked for in cells so large that no side has over 500', () => {
  const box = heatBox({ west: 14.3, south: 57.4, east: 15.1, north: 57.9 });
  expect(box.cellMetres).toBe(200);
  expect((box.east - box.west) / box.cellMetres).toBeLessThanOrEqual(500);
  expect((box.north - box.south) / box.cellMetres).toBeLessThanOrEqual(500);
});

test('a small pan stays within the margin, a large one does not', () => {
  const asked = withMargin(view);
  const panned = (degrees: number) => ({
    ...view,
    west: view.west + degrees,
    east: view.east + degrees,
  });
  expect(covers(asked, panned(0.009))).toBe(true);
  expect(covers(asked, panned(0.011))).toBe(false);
});

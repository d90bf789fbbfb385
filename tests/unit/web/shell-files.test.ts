import { shellFiles } from '../../../web/build/shell-files.ts';
import { expect, test } from 'vitest';

const built = new Map([
  ['index.html', '<script src="/assets/resident-a1.js"></script><link href="/assets/base-b2.css">'],
  ['staff.html', '<script src="/assets/staff-c3.js"></script><link href="/assets/base-b2.css">'],
  ['assets/resident-a1.js', 'import "./react-d4.js"; const map = () => import("./Map-e5.js");'],
  ['assets/react-d4.js', 'export {}'],
  ['assets/Map-e5.js', 'import "./react-d4.js"; deps(["assets/Map-f6.css"])'],
  ['assets/Map-f6.css', '.layers { background: url(/assets/layers-g7.png) }'],
  [
    'assets/base-b2.css',
    'url(/assets/sans-latin-wght-h8.woff2) url(/assets/sans-latin-ext-i9.woff2)',
  ],
  ['assets/sans-latin-wght-h8.woff2', ''],
  ['assets/sans-latin-ext-i9.woff2', ''],
  ['assets/layers-g7.png', ''],
  ['assets/staff-c3.js', 'import "./react-d4.js"'],
]);

test("the phone keeps what the resident's page needs now or later, and nothing of the staff's", () => {
  expect(shellFiles(built, 'index.html')).toEqual([
    'assets/Map-e5.js',
    'assets/Map-f6.css',
    'assets/base-b2.css',
    'assets/react-d4.js',
    'assets/resident-a1.js',
    'assets/sans-latin-wght-h8.woff2',
  ]);
});

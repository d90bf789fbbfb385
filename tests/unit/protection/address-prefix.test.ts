import { prefixOf } from '@trygghetskartan/api/protection/address-prefix';
import { expect, test } from 'vitest';

test.each([
  ['192.0.2.7', '192.0.2'],
  ['192.0.2.250', '192.0.2'],
  ['::ffff:192.0.2.7', '192.0.2'],
  ['192.0.2.7:4711', '192.0.2'],
  ['2001:db8:7:1::9', '2001:db8:7'],
  ['2001:0DB8:0007:ffff:1:2:3:4', '2001:db8:7'],
  ['[2001:db8:7::9]:4711', '2001:db8:7'],
  ['2001:db8::1', '2001:db8:0'],
  ['fe80::1%eth0', 'fe80:0:0'],
  ['::1', '0:0:0'],
  // As the README lets a proxy tell it.
  ['192.0.2.0', '192.0.2'],
  ['2001:db8:7::', '2001:db8:7'],
  ['unknown', 'unknown'],
  ['', 'unknown'],
  ['2001:db8', 'unknown'],
])('%s belongs to %s', (address, prefix) => {
  expect(prefixOf(address)).toBe(prefix);
});

import { isIP } from 'node:net';

/**
 * The part of an address that its holder cannot choose: /24 of IPv4 and /48 of IPv6, which is what one
 * subscriber gets at most. What is no address is `unknown`, and all such are one.
 */
export function prefixOf(address: string): string {
  const bare = withoutPort(address.trim());
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare;
  switch (isIP(mapped)) {
    case 4:
      return mapped.split('.').slice(0, 3).join('.');
    case 6:
      return firstGroups(mapped, 3);
    default:
      return 'unknown';
  }
}

/** A proxy may name the port too: `192.0.2.7:4711`, `[2001:db8::1]:4711`. */
function withoutPort(address: string): string {
  return /^\[(.*)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^([\d.]+):\d+$/, '$1');
}

/** `2001:db8::1` becomes `2001:db8:0`. */
function firstGroups(address: string, count: number): string {
  const [written = '', after] = address.replace(/%.*$/, '').split('::');
  const groups = written.split(':').filter((group) => group !== '');
  const known = after === undefined ? groups : [...groups, ...Array<string>(8).fill('0')];
  return known
    .slice(0, count)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

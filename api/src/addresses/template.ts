import { isIPv4 } from 'node:net';

/** What is filled in: the words, and where the service may look first. WGS 84. */
export interface TemplateValues {
  query: string;
  /** West, south, east, north. */
  bbox: readonly [number, number, number, number];
  lng: number;
  lat: number;
}

const placeholder = /\{([^{}]*)\}/g;
const known: readonly string[] = ['query', 'bbox', 'lng', 'lat'] satisfies (keyof TemplateValues)[];

/** What is wrong with the address of a service, `https://photon.example/api?q={query}&bbox={bbox}`. */
export function complaintAboutTemplate(template: string): string | undefined {
  if (!URL.canParse(template)) {
    return 'is not an address';
  }
  const { protocol, hostname, username, password, searchParams } = new URL(template);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) {
    return 'must start with https:// (http:// on this machine alone)';
  }
  if (username + password !== '') {
    return 'must not hold a user or a password';
  }
  if (![...searchParams.values()].some((value) => value.includes('{query}'))) {
    return 'must hold {query} after the ?';
  }
  if (template.slice(0, template.indexOf('?')).includes('{')) {
    // Who types would say which host is asked, or for which of its pages.
    return 'must hold nothing in braces before the ?';
  }
  return [...template.matchAll(placeholder)].every(([, name = '']) => known.includes(name))
    ? undefined
    : 'may hold {query}, {bbox}, {lng} and {lat} and nothing else in braces';
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    (isIPv4(hostname) && hostname.startsWith('127.'))
  );
}

export function fillTemplate(template: string, values: TemplateValues): URL {
  const filled: Record<string, string> = {
    query: values.query,
    bbox: values.bbox.join(','),
    lng: `${values.lng}`,
    lat: `${values.lat}`,
  };
  return new URL(
    template.replaceAll(placeholder, (_, name: string) => encodeURIComponent(filled[name] ?? '')),
  );
}

import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';

type Asked = Pick<FastifyRequest, 'protocol' | 'hostname' | 'headers'>;

interface Cookie {
  name: string;
  options: CookieSerializeOptions;
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** The name and attributes of the session's cookie, which ends with the browser. */
export function sessionCookie(request: Asked, publicUrl: URL | undefined): Cookie {
  return bound('session', request, publicUrl);
}

/** Those of the device's, which stays: as long as browsers keep any. */
export function deviceCookie(request: Asked, publicUrl: URL | undefined): Cookie {
  const { name, options } = bound('device', request, publicUrl);
  return { name, options: { ...options, maxAge: 400 * 24 * 60 * 60 } };
}

/**
 * `__Host-` binds a cookie to this host over TLS. Only on plain http to the machine itself, where
 * browsers refuse that name, is it a plain one: a request that came through a proxy or for a public
 * https address never gets it.
 */
function bound(name: string, request: Asked, publicUrl: URL | undefined): Cookie {
  const proxied = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'forwarded'].some(
    (header) => request.headers[header] !== undefined,
  );
  const plain =
    request.protocol === 'http' &&
    loopback.has(request.hostname) &&
    !proxied &&
    publicUrl?.protocol !== 'https:';
  return {
    name: plain ? name : `__Host-${name}`,
    options: { path: '/', httpOnly: true, sameSite: 'strict', secure: !plain },
  };
}

import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/**
 * The name and attributes of the session's cookie. `__Host-` binds it to this host over TLS. Only on
 * plain http to the machine itself, where browsers refuse that name, is it a plain one: a request that
 * came through a proxy or for a public https address never gets it.
 */
export function sessionCookie(
  request: Pick<FastifyRequest, 'protocol' | 'hostname' | 'headers'>,
  publicUrl: URL | undefined,
): { name: string; options: CookieSerializeOptions } {
  const proxied = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'forwarded'].some(
    (header) => request.headers[header] !== undefined,
  );
  const plain =
    request.protocol === 'http' &&
    loopback.has(request.hostname) &&
    !proxied &&
    publicUrl?.protocol !== 'https:';
  return {
    name: plain ? 'session' : '__Host-session',
    options: { path: '/', httpOnly: true, sameSite: 'strict', secure: !plain },
  };
}

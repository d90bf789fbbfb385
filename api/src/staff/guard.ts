import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { csrfHeader } from '../contract/staff.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import { sessionCookie } from './session-cookie.ts';
import type { Sessions, SignedIn } from './sessions.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `nobody`: without a session. `newcomer`: with one whose one-time password is not yet changed. */
    openTo?: 'nobody' | 'newcomer';
  }
}

/** Every route registered in this scope needs our own page and a session, before its body is read. */
export function guardStaffRoutes(app: App, { config }: Dependencies, sessions: Sessions): void {
  app.decorateRequest('signedIn');

  app.addHook('onRequest', async (request) => {
    requireOwnPage(request, config.publicUrl);
    const { openTo } = request.routeOptions.config;
    if (openTo === 'nobody') {
      return;
    }
    const token = request.cookies[sessionCookie(request, config.publicUrl).name];
    const staff = token === undefined ? undefined : await sessions.find(token);
    if (staff === undefined) {
      throw new Problem('sign_in_required');
    }
    if (staff.mustChangePassword && openTo !== 'newcomer') {
      throw new Problem('password_change_required');
    }
    request.setDecorator('signedIn', staff);
  });
}

/** The person behind a request that the guard let through. */
export function signedIn(request: FastifyRequest): SignedIn {
  return request.getDecorator<SignedIn>('signedIn');
}

/**
 * Cross-site request forgery: a foreign page can neither set the header nor claim our origin, and
 * the cookie is not sent with its requests at all (SameSite=Strict).
 */
function requireOwnPage(request: FastifyRequest, publicUrl: URL | undefined): void {
  if (request.method === 'GET' || request.method === 'HEAD') {
    return;
  }
  const { origin, 'sec-fetch-site': site } = request.headers;
  // `null` is what a page that tells no referrer may send as its origin; the browser's own word decides.
  const hidden = origin === 'null' && site === 'same-origin';
  const own = origin === undefined || hidden || isOwnOrigin(origin, request, publicUrl);
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  if (request.headers[csrfHeader] !== '1' || !own || !sameSite) {
    throw new Problem('csrf');
  }
}

/** By host, not by scheme: a proxy may have taken the TLS off. */
function isOwnOrigin(origin: string, request: FastifyRequest, publicUrl: URL | undefined): boolean {
  if (!URL.canParse(origin)) {
    return false;
  }
  const { host } = new URL(origin);
  return host === request.host || host === publicUrl?.host;
}

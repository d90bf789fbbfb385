import helmet from 'helmet';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Config } from './config.ts';
import type { App } from './dependencies.ts';

/**
 * Nothing inline, nothing from elsewhere but the configured map tiles, and no address leaks to them. Gives
 * the headers, for what is answered before any hook.
 */
export function registerSecurityHeaders(
  app: App,
  { tiles, publicUrl }: Config,
): Record<string, string> {
  const tileOrigin = tiles === undefined || tiles.url.startsWith('/') ? [] : [originOf(tiles.url)];
  const headers = {
    ...askOnce(
      helmet({
        contentSecurityPolicy: {
          useDefaults: false,
          directives: {
            defaultSrc: ["'self'"],
            imgSrc: ["'self'", 'data:', ...tileOrigin],
            connectSrc: ["'self'"],
            objectSrc: ["'none'"],
            baseUri: ["'none'"],
            formAction: ["'self'"],
            frameAncestors: ["'none'"],
          },
        },
        referrerPolicy: { policy: 'no-referrer' },
        frameguard: { action: 'deny' },
        // Told only where TLS is known to be in front: on plain http it would be a promise we cannot keep.
        strictTransportSecurity: publicUrl?.protocol === 'https:',
      }),
    ),
    'permissions-policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
  };
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  return headers;
}

/**
 * The headers that helmet would set. They are the same for every answer: written anew for each they
 * were 6 % of what taking a report in costs.
 */
function askOnce(middleware: ReturnType<typeof helmet>): Record<string, string> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  middleware(request, response, (error) => {
    if (error !== undefined) {
      throw error;
    }
  });
  return Object.fromEntries(
    Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}

/** `https://{s}.tiles.example/…` becomes `https://*.tiles.example`, as a policy writes it. */
function originOf(tileUrl: string): string {
  const { protocol, host } = new URL(tileUrl.replace('{s}', 'subdomain'));
  return `${protocol}//${host.replace(/^subdomain\./, '*.')}`;
}

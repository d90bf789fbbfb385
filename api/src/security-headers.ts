import helmet from '@fastify/helmet';
import type { Config } from './config.ts';
import type { App } from './dependencies.ts';

/** Nothing inline, nothing from elsewhere but the configured map tiles, and no address leaks to them. */
export function registerSecurityHeaders(app: App, { tiles, publicUrl }: Config): void {
  const tileOrigin = tiles === undefined || tiles.url.startsWith('/') ? [] : [originOf(tiles.url)];
  app.register(helmet, {
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
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header(
      'permissions-policy',
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
    );
  });
}

/** `https://{s}.tiles.example/…` becomes `https://*.tiles.example`, as a policy writes it. */
function originOf(tileUrl: string): string {
  const { protocol, host } = new URL(tileUrl.replace('{s}', 'subdomain'));
  return `${protocol}//${host.replace(/^subdomain\./, '*.')}`;
}

import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import Fastify, { LogController, type FastifyBaseLogger } from 'fastify';
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { constants } from 'node:zlib';
import { addressRoutes } from './addresses/routes.ts';
import type { App, Dependencies } from './dependencies.ts';
import { deviceRoutes } from './devices/routes.ts';
import { comparisonRoute } from './effect/comparison-route.ts';
import { effectRoute } from './effect/effect-route.ts';
import { handleErrors, sendProblem } from './error-handler.ts';
import { feedbackRoutes } from './feedback/routes.ts';
import { staffFeedbackRoutes } from './feedback/staff-routes.ts';
import { healthRoutes } from './health.ts';
import { heatRoutes } from './heat/routes.ts';
import { createHotspotAnswer } from './hotspots/answer.ts';
import { hotspotExportRoutes } from './hotspots/export-routes.ts';
import { hotspotRoutes } from './hotspots/routes.ts';
import { measureRoutes } from './measures/routes.ts';
import { municipalityRoutes } from './municipality/routes.ts';
import { openApiRoute, registerOpenApi } from './openapi.ts';
import { isForReader, readMissingPage } from './pages/missing-page.ts';
import { pageRoutes } from './pages/routes.ts';
import { Problem, problemToBody } from './problem.ts';
import { publicMapRoutes } from './public-map/routes.ts';
import { receiptRoutes } from './receipt/routes.ts';
import { intakeRoutes } from './reports/intake-routes.ts';
import { staffReportRoutes } from './reports/staff-routes.ts';
import { collectRoutes, missingRoute } from './route-list.ts';
import { robustnessRoutes } from './robustness/routes.ts';
import { runRoutes } from './runs/routes.ts';
import { registerSecurityHeaders } from './security-headers.ts';
import { guardStaffRoutes } from './staff/guard.ts';
import { sessionRoutes } from './staff/routes.ts';
import { createSessions } from './staff/sessions.ts';

interface AppOptions extends Dependencies {
  log: FastifyBaseLogger;
  /** Folder of the built pages; absent = the API alone. */
  pages?: string | undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route, in the order of registration. */
    routeList: { method: string; path: string }[];
  }
}

/** The whole service, in the order a request meets it. */
export function buildApp({ log, pages, ...dependencies }: AppOptions): App {
  const missingPage = pages === undefined ? undefined : readMissingPage(pages);
  let securityHeaders: Record<string, string> = {};
  const app: App = Fastify({
    loggerInstance: log,
    // Our own line below: Fastify's would hold addresses and queries.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: dependencies.config.trustProxy,
    bodyLimit: 16 * 1024,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // An address that cannot even be read, such as one that was cut off within a letter.
    frameworkErrors: (_error, request, reply) => {
      const problem = new Problem('not_found');
      const isPage = missingPage !== undefined && isForReader(request);
      reply.hijack();
      reply.raw
        .writeHead(problem.status, {
          ...securityHeaders,
          'cache-control': isPage ? 'no-cache' : 'no-store',
          'content-type': isPage ? 'text/html; charset=utf-8' : 'application/problem+json',
        })
        .end(isPage ? missingPage : JSON.stringify(problemToBody(problem)));
    },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');
  app.decorate('routeList', collectRoutes(app));

  // Last of all: running requests still ask it.
  app.addHook('onClose', () => dependencies.analysis.close());
  logRequests(app);
  refuseWhenStopping(app);
  handleErrors(app);
  securityHeaders = registerSecurityHeaders(app, dependencies.config);
  app.register(compress, {
    encodings: ['br', 'gzip'],
    customTypes: /^(application\/(json|geo\+json|octet-stream)|text\/)/,
    // The longest answers are megabytes and made for one reader. For 3.5 MB brotli takes 22 ms at level 2
    // and 67 at 4 for 8 % fewer bytes, gzip 29 ms at level 3 and 71 at its usual 6 for 19 % fewer. Pages
    // are compressed once, at the highest.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } },
    zlibOptions: { level: 3 },
    globalDecompression: false,
  });
  app.register(cookie);
  registerOpenApi(app);
  app.setNotFoundHandler((request, reply) => {
    const problem = missingRoute(app.routeList, request);
    return missingPage !== undefined && problem.code === 'not_found' && isForReader(request)
      ? reply.code(404).header('cache-control', 'no-cache').type('text/html').send(missingPage)
      : sendProblem(reply, problem);
  });

  app.register(async (scope: App) => {
    healthRoutes(scope, dependencies);
    if (pages !== undefined) {
      pageRoutes(scope, pages);
    }
  });
  app.register(async (api: App) => {
    neverCache(api);
    openApiRoute(api);
    municipalityRoutes(api, dependencies);
    addressRoutes(api, dependencies);
    intakeRoutes(api, dependencies);
    receiptRoutes(api, dependencies);
    publicMapRoutes(api, dependencies);
    feedbackRoutes(api, dependencies);
    api.register(async (staff: App) => {
      const sessions = createSessions(dependencies);
      const hotspots = createHotspotAnswer(dependencies);
      guardStaffRoutes(staff, dependencies, sessions);
      sessionRoutes(staff, dependencies, sessions);
      staffReportRoutes(staff, dependencies);
      deviceRoutes(staff, dependencies);
      hotspotRoutes(staff, hotspots);
      hotspotExportRoutes(staff, dependencies, hotspots);
      heatRoutes(staff, dependencies);
      effectRoute(staff, dependencies);
      comparisonRoute(staff, dependencies);
      runRoutes(staff, dependencies);
      robustnessRoutes(staff, dependencies);
      measureRoutes(staff, dependencies);
      staffFeedbackRoutes(staff, dependencies);
    });
  });
  return app;
}

/** One line a request, with nothing of the person in it. */
function logRequests(app: App): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
}

/** While running requests finish, new ones on open connections are sent to try again. */
function refuseWhenStopping(app: App): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.addHook('onRequest', (_request, reply, done) => {
    if (stopping) {
      reply.header('connection', 'close');
      done(new Problem('stopping', { retryAfter: 5 }));
    } else {
      done();
    }
  });
}

/** Answers of the API belong to one person at one moment, unless a route says otherwise. */
function neverCache(api: App): void {
  api.addHook('onRequest', (_request, reply, done) => {
    reply.header('cache-control', 'no-store');
    done();
  });
}

import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problemBody } from './contract/problem.ts';
import { csrfHeader } from './contract/staff.ts';
import type { App } from './dependencies.ts';

z.globalRegistry.add(problemBody, { id: 'Problem' });

/** A failure of a route, for its description. */
export const problemAnswer = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: problemBody } },
};

/** Describes every route that is registered after it, from the schemas that validate them. */
export function registerOpenApi(app: App): void {
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Trygghetskartan',
        version: '1',
        description: `Routes under /api/staff need a session. Those that change something also need the header ${csrfHeader}: 1 and our own origin.`,
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-session' } },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
}

export function openApiRoute(app: App): void {
  app.get(
    '/api/openapi.json',
    { schema: { summary: 'This description', response: { 200: z.unknown() } } },
    () => app.swagger(),
  );
}

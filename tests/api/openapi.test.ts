import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let service: TestApp;

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db);
});
afterAll(async () => {
  await service.close();
  await database.close();
});

test('the description holds every route with a summary', async () => {
  const { paths } = (await service.app.inject('/api/openapi.json')).json();
  const described = Object.entries<Record<string, { summary?: string }>>(paths).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(
        ([method, { summary }]) =>
          `${method.toUpperCase()} ${path}${summary === undefined ? ' without summary' : ''}`,
      ),
  );
  const routes = service.app.routeList.filter(({ method }) => method !== 'HEAD');
  expect(described.sort()).toEqual(
    routes.map(({ method, path }) => `${method} ${path.replace(':id', '{id}')}`).sort(),
  );
});

test('a report is described as it is validated', async () => {
  const { paths, openapi } = (await service.app.inject('/api/openapi.json')).json();
  expect(openapi).toBe('3.1.0');
  const { requestBody, parameters, responses } = paths['/api/reports'].post;
  const schema = requestBody.content['application/json'].schema;
  expect(schema.required.sort()).toEqual(['deviceToken', 'feeling', 'place']);
  expect(schema.properties.feeling.enum).toEqual(['unsafe', 'safe']);
  expect(schema.additionalProperties).toBe(false);
  expect(parameters).toContainEqual(
    expect.objectContaining({ in: 'header', name: 'idempotency-key', required: true }),
  );
  expect(Object.keys(responses)).toEqual([
    '201',
    '400',
    '403',
    '404',
    '413',
    '415',
    '422',
    '429',
    '503',
  ]);
  expect(Object.keys(responses['422'].content)).toEqual(['application/problem+json']);
});

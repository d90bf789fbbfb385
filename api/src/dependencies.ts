import type { Connection } from '@trygghetskartan/db/connect';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Analysis } from './analysis-threads/analysis.ts';
import type { registry } from './analysis-threads/questions.ts';
import type { Config } from './config.ts';
import type { MunicipalityDirectory } from './municipality/directory.ts';
import type { Limits } from './protection/protection.ts';

export type Db = Connection['db'];
/** Now. Replaced in tests, so that no case waits for time to pass. */
export type Clock = () => Date;
/** So many bytes from the system's generator. */
export type Random = (bytes: number) => Buffer;

/** What routes are given: nothing is reached through a module's own state. */
export interface Dependencies {
  db: Db;
  config: Config;
  clock: Clock;
  random: Random;
  municipalities: MunicipalityDirectory;
  /** Of reports; absent = the usual ones. */
  limits?: Limits;
  analysis: Analysis<(typeof registry)['questions']>;
}

/** The application with zod schemas as the types of its routes. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

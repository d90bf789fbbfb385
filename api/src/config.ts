import { join, resolve } from 'node:path';
import { z } from 'zod';
import { complaintAboutTemplate } from './addresses/template.ts';

/** The checkout: relative folders are taken from here, wherever the command is run. */
const root = join(import.meta.dirname, '..', '..');

const onOff = z
  .enum(['on', 'off'], { error: 'must be on or off' })
  .transform((value) => value === 'on');

/** `https://tiles.example/{z}/{x}/{y}.png`, on any origin or (starting with `/`) our own. */
const tileUrl = z
  .string()
  .refine((url) => url.startsWith('/') || URL.canParse(url), 'is not an address')
  .refine(
    (url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)),
    'must hold {z}, {x} and {y}',
  );

/** `https://photon.example/api?q={query}`; what may stand in braces is told in `addresses/template.ts`. */
const addressTemplate = z.string().superRefine((template, context) => {
  const message = complaintAboutTemplate(template);
  if (message !== undefined) {
    context.addIssue({ code: 'custom', message });
  }
});

/**
 * A stray % in a password makes an address that can be parsed and not be used; a stray / ? or # makes the
 * user name the host, and what is left of the password stands behind it.
 */
function isUnambiguous(url: string): boolean {
  try {
    const { username, password, pathname, search, hash } = new URL(url);
    decodeURIComponent(username + password);
    return hash === '' && !(pathname + search).includes('@');
  } catch {
    return false;
  }
}

/**
 * Every environment variable that the product reads, with its default. The README's table says the
 * same in words; an empty variable counts as absent.
 */
const environment = z
  .object({
    /** Port to listen on. */
    PORT: z.coerce
      .number({ error: 'must be a number' })
      .int('must be a whole number')
      .min(0, 'must be 0 to 65535')
      .max(65_535, 'must be 0 to 65535')
      .default(3000),
    /** Address to listen on; `0.0.0.0` to be reached from other machines. */
    HOST: z.string().default('127.0.0.1'),
    /** `postgres://user:password@host:port/database` of a PostGIS server; absent = the embedded database. */
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
      .refine(
        isUnambiguous,
        'is not an address (in user and password write % / ? # [ ] : @ as %25 %2F %3F %23 %5B %5D %3A %40)',
      )
      .optional(),
    /** Folder of the embedded database. */
    DATA_DIRECTORY: z.string().default('./data'),
    /** Code of the municipality that answers where no municipality names the host. */
    MUNICIPALITY: z
      .string()
      .regex(/^\d{4}$/, 'must be a code of four digits')
      .default('0682'),
    /** Address that people use, when it is not the one listened on: `https://trygghet.example.se`. */
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'must start with http:// or https://' })
      .optional(),
    /** Background tiles; absent = the drawn places are the map. */
    TILE_URL: tileUrl.optional(),
    /** Whom the tiles' licence says to name. */
    TILE_ATTRIBUTION: z.string().optional(),
    /** Where addresses are looked up; absent = residents choose among the municipality's own places. */
    ADDRESS_SEARCH_URL: addressTemplate.optional(),
    /** Whom the licence of the addresses says to name, if anybody. */
    ADDRESS_SEARCH_ATTRIBUTION: z.string().optional(),
    /** `on` behind a reverse proxy that sets X-Forwarded-Host and X-Forwarded-Proto itself. */
    TRUST_PROXY: onOff.default(false),
    /**
     * `off` takes reports without proof of work and without limits: for measuring the intake, or behind
     * a gateway that does the same.
     */
    MISUSE_PROTECTION: onOff.default(true),
    /** `info` writes one line for each request. Default `info` on a PostGIS server, `warn` on the embedded database. */
    LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], {
        error: 'must be debug, info, warn, error or silent',
      })
      .optional(),
    /** `off` leaves a new embedded database empty. A PostGIS server is never given demonstration reports. */
    DEMONSTRATION: onOff.default(true),
  })
  .refine((values) => values.TILE_URL === undefined || values.TILE_ATTRIBUTION !== undefined, {
    path: ['TILE_ATTRIBUTION'],
    message: 'must be set when TILE_URL is',
  })
  .refine((values) => values.TILE_ATTRIBUTION === undefined || values.TILE_URL !== undefined, {
    path: ['TILE_URL'],
    message: 'must be set when TILE_ATTRIBUTION is',
  })
  .refine(
    (values) =>
      values.ADDRESS_SEARCH_ATTRIBUTION === undefined || values.ADDRESS_SEARCH_URL !== undefined,
    {
      path: ['ADDRESS_SEARCH_URL'],
      message: 'must be set when ADDRESS_SEARCH_ATTRIBUTION is',
    },
  );

/** The names above, for the README's table and for those who start the product as a child. */
export const configurationVariables = Object.keys(environment.shape);

export interface Config {
  port: number;
  host: string;
  database: { url: string } | { directory: string };
  /** Code of the default municipality. */
  municipalityCode: string;
  publicUrl: URL | undefined;
  tiles: { url: string; attribution: string; maxZoom: number } | undefined;
  /** The service that is asked for addresses. */
  addressSearch: { template: string; attribution: string | undefined } | undefined;
  trustProxy: boolean;
  /** Proof of work and limits on reports. */
  misuseProtection: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Whether a new embedded database is given the demonstration. */
  demonstration: boolean;
}

/** One line for the operator, naming every variable that is wrong. */
export class ConfigurationProblem extends Error {
  override name = 'ConfigurationProblem';
}

/** Throws a ConfigurationProblem. The values themselves are never repeated: they may hold passwords. */
export function readConfig(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const { data, error } = environment.safeParse(present);
  if (data === undefined) {
    const complaints = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigurationProblem(`The configuration is wrong. Correct ${complaints.join('; ')}.`);
  }
  const embedded = data.DATABASE_URL === undefined;
  return {
    port: data.PORT,
    host: data.HOST,
    database:
      data.DATABASE_URL === undefined
        ? { directory: join(resolve(root, data.DATA_DIRECTORY), 'database') }
        : { url: data.DATABASE_URL },
    municipalityCode: data.MUNICIPALITY,
    publicUrl: data.PUBLIC_URL === undefined ? undefined : new URL(data.PUBLIC_URL),
    tiles:
      data.TILE_URL === undefined
        ? undefined
        : { url: data.TILE_URL, attribution: data.TILE_ATTRIBUTION ?? '', maxZoom: 19 },
    addressSearch:
      data.ADDRESS_SEARCH_URL === undefined
        ? undefined
        : { template: data.ADDRESS_SEARCH_URL, attribution: data.ADDRESS_SEARCH_ATTRIBUTION },
    trustProxy: data.TRUST_PROXY,
    misuseProtection: data.MISUSE_PROTECTION,
    logLevel: data.LOG_LEVEL ?? (embedded ? 'warn' : 'info'),
    demonstration: embedded && data.DEMONSTRATION,
  };
}

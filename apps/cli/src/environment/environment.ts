import { availableParallelism } from 'node:os'
import { isAbsolute, resolve } from 'node:path'
import { defaultConnections, fewestConnections, parseStorageUrl } from '@numora/core'
import { z } from 'zod'
import { UsageError } from '../command-failed.ts'
import { callerVariables } from './caller.ts'
import { nearestName } from './nearest-name.ts'
import {
  databaseUrl,
  isHttpUrl,
  isOrigin,
  listOf,
  ocrModels,
  oneOf,
  privateHosts,
  rateLimit,
  secrets,
  storageUrl,
  wholeNumber,
} from './variable-types.ts'

/** Every environment variable of an installation, with its description. */
const variables = {
  HOST: z.string().default('127.0.0.1').describe('Address that the API listens on'),
  PORT: wholeNumber(0, 65_535, 'a port')
    .optional()
    .describe('Port of the API; if unset 3000, or the next one that is free'),
  DATABASE_URL: databaseUrl
    .optional()
    .describe('Any PostgreSQL from 15 on; if unset, an embedded one in the data folder'),
  NUMORA_DIRECT_DATABASE_URL: databaseUrl
    .optional()
    .describe(
      'The database without a pooler, for notifications, migrations and backups; needed if DATABASE_URL is a pooler that pools transactions',
    ),
  NUMORA_DATABASE_CONNECTIONS: wholeNumber(fewestConnections, 500)
    .default(defaultConnections)
    .describe('The most connections that this process opens to the database; if unset, 20'),
  NUMORA_DATA_DIR: z
    .string()
    .default('./.numora')
    .transform((path) => resolve(path))
    .describe('Embedded database, files and generated secrets'),
  NUMORA_STORAGE_URL: storageUrl
    .optional()
    .describe(
      'Where files are stored: file:/srv/numora, or s3://bucket/prefix?region=…, also with endpoint=, sse= and kms_key_id=; if unset, in the data folder',
    ),
  AWS_ACCESS_KEY_ID: z
    .string()
    .optional()
    .describe("Key of an s3: storage; if unset, the machine's role or the AWS profile decides"),
  AWS_SECRET_ACCESS_KEY: z.string().optional().describe('Its secret'),
  AWS_SESSION_TOKEN: z.string().optional().describe('Its token, if it is a temporary key'),
  AWS_REGION: z.string().optional().describe('Region of an s3: storage whose URL names none'),
  NUMORA_ROLE: oneOf('all', 'api', 'worker').default('all').describe('The role of this process'),
  NUMORA_WORKER_CONCURRENCY: wholeNumber(1, 256)
    .default(availableParallelism())
    .describe('Documents read at once by this process; if unset, one a core'),
  NUMORA_WORKER_PORT: wholeNumber(0, 65_535, 'a port')
    .optional()
    .describe('Port on which a worker without an API answers /healthz, /readyz and /metrics; if unset, none'),
  NUMORA_OCR_MODELS: ocrModels
    .optional()
    .describe(
      'Folder with detector.onnx, recogniser.onnx and dictionary.txt, by which pictures are read; if unset, those that are shipped',
    ),
  NUMORA_BOOTSTRAP_API_KEY: z
    .string()
    .regex(
      /^sk_(live|test)_[A-Za-z0-9_-]{24,}$/,
      'expected sk_live_… or sk_test_… with at least 24 characters after it',
    )
    .optional()
    .describe('Makes sure that the default workspace has this admin key'),
  NUMORA_SECRET: secrets
    .optional()
    .describe(
      'Encrypts stored credentials; if unset, generated into the data folder. Older secrets after a comma can still decrypt',
    ),
  NUMORA_PRIVATE_HOSTS: privateHosts.describe(
    'Private hosts, host:port or CIDRs that file_url, destinations and webhooks may call, also by http:',
  ),
  NUMORA_DROP_DIRS: listOf(isAbsolute, 'absolute folders such as /srv/exchange').describe(
    'Folders, comma-separated, into which file_drop destinations may write files; if unset, none',
  ),
  NUMORA_PUBLIC_URL: z
    .string()
    .refine(isHttpUrl, 'expected a URL such as https://numora.example.com')
    .optional()
    .describe('Public address of the API and of the app; if unset, derived from HOST and PORT'),
  NUMORA_OIDC_ISSUER: z
    .string()
    .refine(isHttpUrl, 'expected a URL such as https://login.example.com')
    .optional()
    .describe('OpenID Connect provider by which people may sign in; if unset, by password alone'),
  NUMORA_OIDC_CLIENT_ID: z.string().optional().describe('What the provider calls this installation'),
  NUMORA_OIDC_CLIENT_SECRET: z.string().optional().describe('Its secret there'),
  NUMORA_OIDC_LABEL: z
    .string()
    .max(100)
    .default('Company account')
    .describe('What the button of this sign-in says'),
  NUMORA_RATE_LIMIT: rateLimit
    .default('1200/min')
    .describe('Number of requests that a key or a person may make, or off'),
  NUMORA_CORS_ORIGINS: listOf(isOrigin, 'origins such as https://app.example.com').describe(
    'Browser origins that may call the API, comma-separated; if unset, none',
  ),
  NUMORA_RETENTION_DAYS: wholeNumber(1, 36_500, 'a whole number of days')
    .optional()
    .describe('Number of days after which documents are erased; if unset, never'),
  NUMORA_METRICS_TOKEN: z
    .string()
    .min(16, 'expected at least 16 characters')
    .optional()
    .describe('Bearer token for /metrics from elsewhere than loopback'),
  NUMORA_BACKUP_PASSPHRASE: z
    .string()
    .min(12, 'expected at least 12 characters')
    .optional()
    .describe(
      'Encrypts NUMORA_SECRET in backups, and decrypts it at a restore; if unset, backups do not contain it',
    ),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent')
    .default('info')
    .describe('Least level of log messages'),
  LOG_FORMAT: oneOf('pretty', 'json').optional().describe('If unset, pretty on a terminal, otherwise json'),
} as const

const Environment = z.object(variables)
export type Environment = z.output<typeof Environment> & {
  /** Unknown names that begin with `NUMORA_`, such as those that Kubernetes sets for a service's address. */
  unknownNames: string[]
}

/**
 * Reads the environment; an empty variable counts as unset. Throws a {@link UsageError} with a one-line
 * message for an invalid value, and for an unknown name that resembles a known one.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const given = withoutEmpty(source)
  const unknownNames = findUnknownNames(given)
  const env = parse(Environment, given)
  assertS3Settings(env)
  assertOidcSettings(env)
  return { ...env, unknownNames }
}

const Reader = Environment.pick({ NUMORA_OCR_MODELS: true })

/** Reads what concerns the reading of files alone, for commands that need no installation. */
export function readReaderEnvironment(source: NodeJS.ProcessEnv = process.env): z.output<typeof Reader> {
  return parse(Reader, withoutEmpty(source))
}

function withoutEmpty(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
}

function parse<T extends z.ZodType>(schema: T, given: NodeJS.ProcessEnv): z.output<T> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw new UsageError(`${path.join('.')}: ${message}`)
}

/** Variables of AWS count, and are checked, only if files are stored there. */
function assertS3Settings(env: z.output<typeof Environment>): void {
  const url = env.NUMORA_STORAGE_URL
  const location = url === undefined ? undefined : parseStorageUrl(url)
  if (location?.kind !== 's3') return
  if (!location.region && !location.endpoint && !env.AWS_REGION)
    throw new UsageError('NUMORA_STORAGE_URL: expected region=… in it, or AWS_REGION')
  if (Boolean(env.AWS_ACCESS_KEY_ID) !== Boolean(env.AWS_SECRET_ACCESS_KEY))
    throw new UsageError('AWS_ACCESS_KEY_ID: expected it together with AWS_SECRET_ACCESS_KEY')
}

function assertOidcSettings(env: z.output<typeof Environment>): void {
  const names = ['NUMORA_OIDC_ISSUER', 'NUMORA_OIDC_CLIENT_ID', 'NUMORA_OIDC_CLIENT_SECRET'] as const
  const missing = names.filter((name) => env[name] === undefined)
  if (missing.length > 0 && missing.length < names.length)
    throw new UsageError(`${missing[0]}: expected it together with ${names.find((name) => env[name])}`)
}

function findUnknownNames(given: NodeJS.ProcessEnv): string[] {
  const known = [...Object.keys(variables), ...Object.keys(callerVariables)]
  const unknown = Object.keys(given).filter((name) => name.startsWith('NUMORA_') && !known.includes(name))
  for (const name of unknown) {
    const meant = nearestName(name, known)
    if (meant) throw new UsageError(`There is no variable ${name}: is ${meant} meant?`)
  }
  return unknown
}

type Description = { name: string; description: string; default: string }

/**
 * Every variable with its description and its fixed default, if it has one; .env.example is generated from
 * it.
 */
export function describeEnvironment(): { ofInstallation: Description[]; ofCallers: Description[] } {
  return {
    ofInstallation: describe(variables),
    ofCallers: describe(callerVariables),
  }
}

function describe(schemas: Record<string, z.ZodType>): Description[] {
  return Object.entries(schemas).map(([name, schema]) => ({
    name,
    description: schema.description ?? '',
    default: fixedDefault(schema),
  }))
}

function fixedDefault(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodPipe) return fixedDefault(schema.in)
  return schema instanceof z.ZodDefault && typeof schema.def.defaultValue === 'string'
    ? schema.def.defaultValue
    : ''
}

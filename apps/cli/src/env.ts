import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { parsePrivateHosts } from '@numora/core'
import { z } from 'zod'

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
  )

const privateHosts = z
  .string()
  .default('')
  .transform((text, issues) => {
    try {
      return parsePrivateHosts(text)
    } catch (error) {
      issues.addIssue((error as Error).message)
      return z.NEVER
    }
  })

/** Every variable of the environment that Numora reads, with its meaning. */
const variables = {
  HOST: z.string().default('127.0.0.1').describe('Address that the API listens on'),
  PORT: z.coerce
    .number('expected a port')
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe('Port of the API; if unset 3000, or the next one that is free'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgresql://…')
    .optional()
    .describe('Any PostgreSQL from 15 on; if unset, an embedded one under the data folder'),
  NUMORA_DATA_DIR: z
    .string()
    .default('./.numora')
    .transform((path) => resolve(path))
    .describe('Embedded database, files and generated secrets'),
  NUMORA_STORAGE_URL: z
    .string()
    .regex(/^file:/, 'expected file:<folder>')
    .optional()
    .describe('Where files lie; if unset, under the data folder'),
  NUMORA_ROLE: z.enum(['all', 'api', 'worker']).default('all').describe('What this process does'),
  NUMORA_WORKER_CONCURRENCY: z.coerce
    .number('expected a number')
    .int()
    .min(1)
    .max(256)
    .default(availableParallelism())
    .describe('Documents read at once by this process; if unset, one a core'),
  NUMORA_BOOTSTRAP_API_KEY: z
    .string()
    .regex(
      /^sk_(live|test)_[A-Za-z0-9_-]{24,}$/,
      'expected sk_live_… or sk_test_… with at least 24 characters after it',
    )
    .optional()
    .describe('Makes sure that the default workspace has this admin key'),
  NUMORA_SECRET: z
    .string()
    .min(32, 'expected at least 32 characters')
    .optional()
    .describe(
      'Seals credentials at rest; if unset, generated into the data folder. Older ones after a comma still open',
    ),
  NUMORA_PRIVATE_HOSTS: privateHosts.describe(
    'Hosts, host:port or CIDRs in private ranges that file_url, destinations and webhooks may reach, by http: too',
  ),
  NUMORA_PUBLIC_URL: z
    .url('expected a URL')
    .optional()
    .describe('Where callers reach the API; if unset, from HOST and PORT'),
  NUMORA_RATE_LIMIT: z
    .string()
    .regex(/^(off|\d+\/(s|min|h))$/, 'expected off, or a number and s, min or h such as 1200/min')
    .default('1200/min')
    .describe('Requests a key may make'),
  NUMORA_CORS_ORIGINS: list.describe('Browser origins that may call the API; if unset, none'),
  NUMORA_RETENTION_DAYS: z.coerce
    .number('expected a number of days')
    .int()
    .min(1)
    .optional()
    .describe('Erases documents this old; if unset, none'),
  NUMORA_METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('Bearer token for /metrics from elsewhere than loopback'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('What is logged'),
  LOG_FORMAT: z.enum(['pretty', 'json']).optional().describe('If unset, pretty on a terminal, else json'),
} as const

const Environment = z.object(variables)
export type Environment = z.output<typeof Environment>

/** Reads the environment; an empty variable counts as unset. A wrong one ends the program with a line about it. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw new Error(`${path.join('.')}: ${message}`)
}

/** Every variable with its meaning and, where it is a fixed text, its default; .env.example is made from it. */
export const describeEnvironment = (): { name: string; description: string; default: string }[] =>
  Object.entries(variables).map(([name, schema]) => ({
    name,
    description: schema.description ?? '',
    default: fixedDefault(schema),
  }))

function fixedDefault(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodPipe) return fixedDefault(schema.in)
  return schema instanceof z.ZodDefault && typeof schema.def.defaultValue === 'string'
    ? schema.def.defaultValue
    : ''
}

import { createExtractor, type Extractor } from '@numora/extraction'
import pg from 'pg'
import { assertMigrated, openExistingDatabase } from './administration/existing-installation.ts'
import type { CommandFailed } from './command-failed.ts'
import { type Environment, readEnvironment } from './environment/environment.ts'
import { describeError, storageOf } from './start/installation.ts'

type Check = { name: string; run(): Promise<string>; advice: string; needs?: string }

/**
 * Checks what Numora needs and prints a line for each part, with advice for failures. Changes nothing, except that it
 * stores a small object in a bucket and deletes it.
 */
export async function doctor(): Promise<void> {
  const env = readEnvironment()
  for (const name of env.unknownNames) console.log(`note  environment: ${name} is not known`)
  const database = await openExistingDatabase(env).catch((error: Error) => error)
  const url = () => {
    if (database instanceof Error) throw database
    return database.url
  }
  const failed = new Set<string>()
  const extractor = createExtractor({ ocrModels: env.NUMORA_OCR_MODELS })
  for (const check of checksOf(env, url, extractor)) {
    if (check.needs && failed.has(check.needs)) console.log(`skip  ${check.name}: needs the ${check.needs}`)
    else if (!(await report(check))) failed.add(check.name)
  }
  await extractor.close()
  if (!(database instanceof Error)) await database.stop()
  if (failed.size > 0) process.exitCode = 1
}

function checksOf(env: Environment, databaseUrl: () => string, extractor: Extractor): Check[] {
  return [
    {
      name: 'database',
      run: async () => `PostgreSQL ${await queryOne(databaseUrl(), 'SHOW server_version')} answers`,
      advice: env.DATABASE_URL
        ? 'Check DATABASE_URL and that the server runs, or unset it to use the embedded one.'
        : `Look into ${env.NUMORA_DATA_DIR}/postgres/server.log.`,
    },
    {
      name: 'schema',
      needs: 'database',
      run: async () => {
        await assertMigrated(databaseUrl())
        return 'up to date'
      },
      advice: 'Give Numora a database of its own.',
    },
    {
      name: 'clock',
      needs: 'database',
      run: async () =>
        clockDifference(
          Number(await queryOne(databaseUrl(), 'SELECT extract(epoch FROM clock_timestamp())')),
        ),
      advice: 'Set the clocks of this machine and of the database by NTP.',
    },
    {
      name: 'storage',
      run: () => checkStorage(env),
      advice: env.NUMORA_STORAGE_URL?.startsWith('s3:')
        ? 'Check bucket, region and endpoint of NUMORA_STORAGE_URL, the AWS_… variables, and what the key may do.'
        : 'Make it a folder that can be written to, or set NUMORA_STORAGE_URL or NUMORA_DATA_DIR.',
    },
    {
      name: 'engines',
      run: () => checkEngines(extractor),
      advice: 'Install again; on Linux, prlimit of util-linux must be there.',
    },
    {
      name: 'ocr',
      run: () => checkOcr(extractor),
      advice: env.NUMORA_OCR_MODELS
        ? 'Without it scans and photos cannot be read. Use models that fit, or unset NUMORA_OCR_MODELS.'
        : 'Without it scans and photos cannot be read. Install again.',
    },
  ]
}

/** Prints a check's line; returns whether it passed. */
async function report({ name, run, advice }: Check): Promise<boolean> {
  try {
    console.log(`ok    ${name}: ${await run()}`)
    return true
  } catch (error) {
    console.log(`FAIL  ${name}: ${describeError(error)}\n      ${(error as CommandFailed).hint ?? advice}`)
    return false
  }
}

async function queryOne(databaseUrl: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<string[]>({ text: sql, rowMode: 'array' })
    return rows[0]![0]!
  } finally {
    await client.end()
  }
}

function clockDifference(databaseSeconds: number): string {
  const seconds = Math.abs(Date.now() / 1_000 - databaseSeconds)
  if (seconds > 5) throw new Error(`It is ${Math.round(seconds)} s away from the database's`)
  return 'agrees with the database'
}

async function checkStorage(env: Environment): Promise<string> {
  const storage = await storageOf(env)
  const { summary, warnings } = await storage.inspect()
  return [summary, ...warnings.map((warning) => `note  storage: ${warning}`)].join('\n')
}

/** Reads a small e-invoice in a guarded child process, like the worker. */
async function checkEngines({ extract }: Extractor): Promise<string> {
  const xml = `<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>D-1</ID></Invoice>`
  const result = await extract(Buffer.from(xml), { schema: 'invoice_v2' })
  if (!result.ok) throw new Error(result.failure.message)
  return 'the reader answers from its guarded child process'
}

/** Reads a small picture in a guarded child process. */
async function checkOcr(extractor: Extractor): Promise<string> {
  const result = await extractor.checkOcr()
  if (!result.ok) throw new Error(result.failure.message)
  return `${result.engine} read a picture`
}

import { fileStorage, migrate } from '@numora/core'
import { createExtractor, type Extractor } from '@numora/extraction'
import type { Command } from 'commander'
import pg from 'pg'
import { readEnvironment } from '../env.ts'
import { openDatabase, storageFolder } from '../installation.ts'

type Check = { name: string; run(): Promise<string>; advice: string }

export const addDoctor = (program: Command): void => {
  program.command('doctor').description('Check what Numora needs, and say what to do').action(doctor)
}

async function doctor(): Promise<void> {
  const env = readEnvironment()
  const database = await openDatabase(env).catch((error: Error) => error)
  const url = () => {
    if (database instanceof Error) throw database
    return database.url
  }
  const checks: Check[] = [
    {
      name: 'database',
      run: async () =>
        `PostgreSQL ${await queryOne(url(), 'SHOW server_version')}, ${await schemaState(url())}`,
      advice: 'Check DATABASE_URL and that the server runs, or unset it to use the embedded one.',
    },
    {
      name: 'clock',
      run: async () =>
        clockDifference(Number(await queryOne(url(), 'SELECT extract(epoch FROM clock_timestamp())'))),
      advice: 'Set the clocks of this machine and of the database by NTP.',
    },
    {
      name: 'storage',
      run: async () => {
        await fileStorage(storageFolder(env)).check()
        return storageFolder(env)
      },
      advice: 'Make the folder writable, or set NUMORA_STORAGE_URL or NUMORA_DATA_DIR.',
    },
    {
      name: 'engines',
      run: checkEngines,
      advice: 'Install again with "pnpm install"; on Linux, prlimit of util-linux must be there.',
    },
    {
      name: 'ocr',
      run: checkOcr,
      advice: 'Without it scans and photos cannot be read. Install again with "pnpm install".',
    },
  ]
  for (const check of checks) await report(check)
  if (!(database instanceof Error)) await database.stop()
}

async function report({ name, run, advice }: Check): Promise<void> {
  try {
    console.log(`ok    ${name}: ${await run()}`)
  } catch (error) {
    console.log(`FAIL  ${name}: ${(error as Error).message}\n      ${advice}`)
    process.exitCode = 1
  }
}

async function queryOne(databaseUrl: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const { rows } = await client.query<string[]>({ text: sql, rowMode: 'array' })
    return rows[0]![0]!
  } finally {
    await client.end()
  }
}

async function schemaState(databaseUrl: string): Promise<string> {
  const applied = await migrate(databaseUrl)
  return applied.length > 0 ? `migrated now: ${applied.join(', ')}` : 'schema up to date'
}

function clockDifference(databaseSeconds: number): string {
  const seconds = Math.abs(Date.now() / 1_000 - databaseSeconds)
  if (seconds > 5) throw new Error(`It is ${Math.round(seconds)} s away from the database's`)
  return 'agrees with the database'
}

/** Reads a small e-invoice in a guarded child, as the worker would. */
async function checkEngines(): Promise<string> {
  const xml = `<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>D-1</ID></Invoice>`
  const result = await withExtractor(({ extract }) => extract(Buffer.from(xml), { schema: 'invoice_v2' }))
  if (!result.ok) throw new Error(result.failure.message)
  return 'the reader answers from its guarded child process'
}

/** Reads a small picture in a guarded child. */
async function checkOcr(): Promise<string> {
  const result = await withExtractor((extractor) => extractor.checkOcr())
  if (!result.ok) throw new Error(result.failure.message)
  return `${result.engine} read a picture`
}

async function withExtractor<T>(use: (extractor: Extractor) => Promise<T>): Promise<T> {
  const extractor = createExtractor()
  return use(extractor).finally(() => extractor.close())
}

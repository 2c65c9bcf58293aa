#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
// Replaces the native program that Prisma's command line would download: it accepts the same arguments and the same
// JSON-RPC over stdio, and answers with the WebAssembly build of that engine from npm (docs/adr/0002).
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { isOutsideTransaction, splitStatements } from '../packages/core/src/database/outside-transaction.ts'

const charType = 18
const textType = 25
const unknownDatabase = '3D000'

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { datasource: { type: 'string' }, datamodels: { type: 'string', multiple: true } },
})
const databaseUrl = values.datasource && JSON.parse(values.datasource).url

if (positionals[0] === 'cli') await runCommand(positionals.at(-1))
else await serveRpc()

async function runCommand(command) {
  log('INFO', 'The command line skips the first entry')
  const { pathname } = new URL(databaseUrl)
  const database = pg.escapeIdentifier(decodeURIComponent(pathname.slice(1)))
  try {
    if (command === 'can-connect-to-database') await query(databaseUrl, 'SELECT 1')
    else if (command === 'create-database')
      await query(withDatabase('postgres'), `CREATE DATABASE ${database}`)
    else if (command === 'drop-database') await query(withDatabase('postgres'), `DROP DATABASE ${database}`)
    else throw new Error(`Unknown command ${command}`)
  } catch (error) {
    log('ERROR', error.message, { error_code: error.code === unknownDatabase ? 'P1003' : 'P1001' })
    process.exitCode = 1
  }
}

async function serveRpc() {
  let engine
  let currentId
  let panic
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => {
      panic = message
    },
  }
  // A panic is reported outside of its call, which would otherwise wait for ever.
  process.once('uncaughtException', (error) => {
    sendError(currentId, panic ? { message: panic } : error)
    process.exit(1)
  })
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line)
    const isAnswer = !method
    if (isAnswer) continue
    currentId = id
    try {
      engine ??= await createEngine()
      send({ id, result: (await callEngine(engine, method, params)) ?? {} })
    } catch (error) {
      sendError(id, error)
    }
  }
}

function createEngine() {
  const datamodels = values.datamodels?.map((path) => [path, readFileSync(path, 'utf8')])
  const adapter = bindMigrationAwareSqlAdapterFactory(migrationAdapter())
  return SchemaEngine.new({ datamodels }, () => {}, adapter)
}

async function callEngine(engine, method, params) {
  if (method === 'getDatabaseVersion') return engine.version(params)
  const result = await engine[method](params)
  // The native engine asks the command line to print its text; this one returns it.
  if (method === 'diff' && result.stdout) {
    send({ id: `print-${crypto.randomUUID()}`, method: 'print', params: { content: result.stdout } })
    return { ...result, stdout: null }
  }
  return result
}

function migrationAdapter() {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(databaseUrl),
    // The adapter's own shadow database ignores the name in the connection string, and is never dropped.
    connectToShadowDb: async () => {
      const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
      await query(databaseUrl, `CREATE DATABASE "${name}"`)
      return connect(withDatabase(name), () => query(databaseUrl, `DROP DATABASE "${name}" WITH (FORCE)`))
    },
  }
}

async function connect(connectionString, afterDispose = () => {}) {
  const adapter = await new PrismaPg({ connectionString }, { schema: 'public' }).connect()
  const { queryRaw } = adapter
  const dispose = adapter.dispose.bind(adapter)
  return Object.assign(adapter, {
    // The adapter refuses the catalogs' "char" type, which the engine needs.
    queryRaw: async (query) => {
      const result = await adapter.performIO(query)
      const isChar = result.fields.map(({ dataTypeID }) => dataTypeID === charType)
      const fields = result.fields.map((field, i) => (isChar[i] ? { ...field, dataTypeID: textType } : field))
      const converted = await queryRaw.call({ performIO: async () => ({ ...result, fields }) }, query)
      const columnTypes = converted.columnTypes.map((type, i) =>
        isChar[i] ? ColumnTypeEnum.Character : type,
      )
      return { ...converted, columnTypes }
    },
    // The adapter splits a script at every semicolon, even within strings and functions.
    executeScript: async (sql) => {
      const statements = isOutsideTransaction(sql) ? splitStatements(sql) : [sql]
      for (const statement of statements)
        await adapter
          .underlyingDriver()
          .query(statement)
          .catch((error) => adapter.onError(error))
    },
    dispose: async () => {
      await dispose()
      await afterDispose()
    },
  })
}

async function query(url, sql) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function withDatabase(name) {
  const url = new URL(databaseUrl)
  url.pathname = name
  return url.href
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

function sendError(id, error) {
  const data = { is_panic: false, message: error.message ?? String(error), error_code: error.code ?? null }
  send({ id, error: { code: 4466, message: 'Schema engine error', data } })
}

function log(level, message, fields = {}) {
  const entry = { timestamp: new Date().toISOString(), level, target: 'schema_engine::logger' }
  process.stderr.write(`${JSON.stringify({ ...entry, fields: { message, ...fields } })}\n`)
}

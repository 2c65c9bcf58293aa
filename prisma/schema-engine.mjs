#!/usr/bin/env node
import fs from 'node:fs'
// Stand-in for the native `schema-engine` binary: same argv + JSON-RPC-over-stdio protocol,
// implemented by the WebAssembly build that Prisma publishes on npm, through @prisma/adapter-pg.
import { createRequire } from 'node:module'
import path from 'node:path'
import readline from 'node:readline'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const argv = process.argv.slice(2)
const opt = (n) => argv.flatMap((a, i) => (a === n ? [argv[i + 1]] : []))
const datasource = JSON.parse(opt('--datasource')[0] ?? '{}')
const log = (level, message, extra = {}) =>
  process.stderr.write(
    JSON.stringify({
      timestamp: new Date().toISOString(),
      level,
      fields: { message, ...extra },
      target: 'schema_engine::logger',
    }) + '\n',
  )

globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (m) => log('ERROR', m, { is_panic: true }) }
if (argv.includes('cli')) await cli(argv.at(-1))
else await rpc()

async function cli(command) {
  log('INFO', 'starting')
  const url = new URL(datasource.url)
  const name = decodeURIComponent(url.pathname.slice(1))
  try {
    if (command === 'can-connect-to-database') await withClient(datasource.url, (c) => c.query('select 1'))
    else {
      url.pathname = '/postgres'
      await withClient(url.href, (c) =>
        c.query(
          `${command === 'create-database' ? 'CREATE' : 'DROP'} DATABASE "${name.replaceAll('"', '""')}"`,
        ),
      )
    }
    process.exit(0)
  } catch (e) {
    log('ERROR', e.message || String(e.code), {
      error_code: e.code === '3D000' ? 'P1003' : 'P1001',
      is_panic: false,
    })
    process.exit(1)
  }
}
async function withClient(connectionString, fn) {
  const c = new pg.Client({ connectionString })
  await c.connect()
  try {
    return await fn(c)
  } finally {
    await c.end()
  }
}
async function rpc() {
  const wasmPkg = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bg = await import(pathToFileURL(path.join(wasmPkg, 'schema_engine_bg.js')))
  const { instance } = await WebAssembly.instantiate(
    fs.readFileSync(path.join(wasmPkg, 'schema_engine_bg.wasm')),
    { './schema_engine_bg.js': bg },
  )
  bg.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()

  const schema = new URL(datasource.url).searchParams.get('schema') ?? 'public'
  const inner = new PrismaPg({ connectionString: datasource.url }, { schema })
  // adapter-pg splits scripts on every ';' — send the script whole instead (simple query protocol)
  // and it does not know the catalogs' "char" type (OID 18)
  const patchQueries = (q) => {
    const performIO = q.performIO.bind(q)
    q.performIO = async (query) => {
      const res = await performIO(query)
      q.chars = res.fields?.map((f) => f.dataTypeID === 18)
      if (q.chars?.includes(true))
        res.fields = res.fields.map((f, i) => (q.chars[i] ? { name: f.name, dataTypeID: 25 } : f))
      return res
    }
    const queryRaw = q.queryRaw.bind(q)
    q.queryRaw = async (query) => {
      const out = await queryRaw(query)
      out.columnTypes = out.columnTypes.map((t, i) => (q.chars?.[i] ? ColumnTypeEnum.Character : t))
      return out
    }
    return q
  }
  const patch = (a) => {
    patchQueries(a)
    a.executeScript = async (sql) => {
      try {
        await a.client.query(sql)
      } catch (e) {
        a.onError(e)
      }
    }
    return a
  }
  const factory = {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => patch(await inner.connect()),
    // adapter-pg's own shadow database ignores its name when given a connection string, and cannot drop it
    connectToShadowDb: async () => {
      const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
      await withClient(datasource.url, (c) => c.query(`CREATE DATABASE "${name}"`))
      const url = new URL(datasource.url)
      url.pathname = '/' + name
      const shadow = patch(await new PrismaPg({ connectionString: url.href }, { schema }).connect())
      const dispose = shadow.dispose.bind(shadow)
      shadow.dispose = async () => {
        await dispose()
        await withClient(datasource.url, (c) => c.query(`DROP DATABASE "${name}" WITH (FORCE)`))
      }
      return shadow
    },
  }
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const datamodels = opt('--datamodels').map((f) => [f, fs.readFileSync(f, 'utf8')])
  let engine
  const send = (m) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...m }) + '\n')
  const get = async () =>
    (engine ??= await bg.SchemaEngine.new(
      { datamodels: datamodels.length ? datamodels : undefined },
      () => {},
      adapter,
    ))
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (!line.trim()) continue
    const { id, method, params } = JSON.parse(line)
    if (!method) continue // the CLI's answer to our `print`
    if (process.env.DEBUG_SE) fs.appendFileSync(process.env.DEBUG_SE, line + '\n')
    let out
    try {
      const r = await (await get())[method === 'getDatabaseVersion' ? 'version' : method](params)
      if (method === 'diff' && r.stdout) {
        send({ id: `print-${id}`, method: 'print', params: { content: r.stdout } })
        r.stdout = null
      }
      out = { result: r ?? {} }
    } catch (e) {
      const real = e
      out = {
        error: {
          code: 4466,
          message: 'An error happened. Check the data field for details.',
          data: {
            is_panic: false,
            message: String(real.message ?? real),
            meta: real.meta ?? null,
            error_code: real.code ?? real.error_code ?? null,
          },
        },
      }
      if (process.env.DEBUG_SE)
        fs.appendFileSync(process.env.DEBUG_SE, String(e.stack) + JSON.stringify(e) + '\n')
    }
    send({ id, ...out })
  }
  process.exit(0)
}

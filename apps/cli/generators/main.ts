import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { namedSample } from '@numora/samples'
import { startNumora } from '../e2e/world/numora-process.ts'
import { type Generator, generators } from './generators.ts'

// Generates clients from a running installation's OpenAPI document with the usual generators, compiles them
// and runs them.

const apiKey = 'sk_test_key-of-the-generated-clients-only'
const compiler = 'typescript@5.9.3' // the newest version that the generators support

const compilerOptions = {
  target: 'es2024',
  lib: ['es2024', 'dom', 'dom.iterable'],
  module: 'nodenext',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: true,
  outDir: 'out',
}

const folder = await mkdtemp(join(tmpdir(), 'numora-generators-'))
await chmod(folder, 0o755) // root's PostgreSQL runs under another account
const { bytes } = await namedSample('invoice-us')
const fileServer = createServer((_req, res) => res.setHeader('content-type', 'application/pdf').end(bytes))
fileServer.listen(0, '127.0.0.1')
await once(fileServer, 'listening')
const fileUrl = `http://127.0.0.1:${(fileServer.address() as AddressInfo).port}/invoice.pdf`

const dataDir = join(folder, 'data')
await mkdir(dataDir)
const numora = await startNumora({
  NUMORA_DATA_DIR: dataDir,
  NUMORA_BOOTSTRAP_API_KEY: apiKey,
  NUMORA_PRIVATE_HOSTS: '127.0.0.1/32',
  PORT: '0',
})
let failures = 0
try {
  for (const generator of generators) {
    try {
      await tryGenerator(generator)
      console.log(`${generator.packages.join(', ')}: works`)
    } catch (error) {
      failures++
      const { message, stdout, stderr } = error as Error & { stdout?: string; stderr?: string }
      console.log(`${generator.packages.join(', ')}: ${message}\n${stdout ?? ''}${stderr ?? ''}`)
    }
  }
} finally {
  await numora.stop()
  fileServer.close()
  await rm(folder, { recursive: true })
}
process.exitCode = failures === 0 ? 0 : 1

async function tryGenerator({ name, packages, files, command, program }: Generator): Promise<void> {
  const cwd = join(folder, name)
  await mkdir(cwd)
  const write = (file: string, content: string | Uint8Array) => writeFile(join(cwd, file), content)
  const run = (file: string, args: string[], env: Record<string, string> = {}) =>
    promisify(execFile)(file, args, { cwd, env: { ...process.env, ...env } })

  await write('package.json', JSON.stringify({ private: true, type: 'module' }))
  await write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['main.ts'] }))
  await write('openapi.json', await (await fetch(`${numora.url}/openapi.json`)).text())
  await write('invoice.pdf', bytes)
  await write('main.ts', program)
  for (const [file, content] of Object.entries(files ?? {})) await write(file, content)
  await copyFile(new URL('./walk.ts', import.meta.url), join(cwd, 'walk.ts'))

  await run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    compiler,
    '@types/node@26.6.6',
    ...packages,
  ])
  const bin = (name: string) => [join(cwd, 'node_modules/.bin', name)] as const
  await run(process.execPath, [...bin(command[0]!), ...command.slice(1)])
  await run(process.execPath, [...bin('tsc'), '--project', '.'])
  const env = {
    NUMORA_URL: numora.url!,
    NUMORA_API_KEY: apiKey,
    FILE_URL: fileUrl,
    FILE: join(cwd, 'invoice.pdf'),
  }
  await run(process.execPath, ['out/main.js'], env)
}

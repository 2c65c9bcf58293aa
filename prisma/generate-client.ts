// Generates the Prisma client where the schema or Prisma has changed since. Every start and test run calls it, so it
// is quiet and leaves files alone that another process may be loading.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const stampFile = new URL('packages/core/src/generated/.stamp', root)

// Types of JSON matter to the compiler alone: a production install goes without the package that makes them.
const typesPackage = 'node_modules/prisma-json-types-generator/package.json'
const hasTypes = existsSync(new URL(typesPackage, root))
const only = hasTypes ? [] : ['--generator', 'client']

const hash = createHash('sha256')
const sources = [
  'prisma/schema.prisma',
  'node_modules/prisma/package.json',
  ...(hasTypes ? [typesPackage] : []),
]
for (const path of sources) hash.update(readFileSync(new URL(path, root)))
const stamp = hash.digest('hex')

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  execFileSync('prisma', ['generate', '--no-hints', ...only], { cwd: root, stdio: 'pipe' })
  writeFileSync(stampFile, stamp)
}

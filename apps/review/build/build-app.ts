import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { bundleFolder } from '../bundle-folder.ts'

const app = join(import.meta.dirname, '..')

/** Builds the app, unless the built one is of the same sources. Browsers get the compressed copies of its files. */
export async function buildApp(): Promise<void> {
  const stamp = join(bundleFolder, 'sources.sha256')
  const sources = hashOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  // A test that starts Numora hands on its own value: React would be built for development.
  process.env.NODE_ENV = 'production'
  // Only here: every start looks whether the app is up to date, and loading Vite takes longer than that.
  const { build } = await import('vite')
  await build({ configFile: join(app, 'vite.config.ts'), logLevel: 'warn' })
  for (const path of globSync('**/*.{js,css,html,svg,json}', { cwd: bundleFolder }))
    compress(join(bundleFolder, path))
  // Last: a build that was interrupted is repeated.
  writeFileSync(stamp, sources)
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const root = join(app, '../..')
  const patterns = [
    'apps/review/{index.html,package.json,vite.config.ts}',
    'apps/review/{build,public,src}/**/*.*',
    'packages/{client,contract,domain}/src/**/*.ts',
    'pnpm-lock.yaml',
  ]
  for (const path of patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).toSorted())
    hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function compress(path: string): void {
  const content = readFileSync(path)
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }))
}

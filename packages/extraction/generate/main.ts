// Compiles the lexicons where they have changed since. Every start and test run calls it, so it is quiet and leaves files
// alone that another process may be loading.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { headFile, type LexiconHead, tablesFile } from '../src/fields/lexicon/compiled-lexicon.ts'

const sources = new URL('../src/fields/lexicon/', import.meta.url)
const others = ['../src/fields/text/plain-words.ts', 'compile-lexicon.ts']

function stampOfSources(): string {
  const hash = createHash('sha256')
  const names = readdirSync(sources).filter((name) => /\.(tsv|ts)$/.test(name) && !name.includes('.test'))
  for (const name of names.sort()) hash.update(readFileSync(new URL(name, sources)))
  for (const name of others) hash.update(readFileSync(new URL(name, import.meta.url)))
  return hash.digest('hex')
}

function stampOfCompiled(): string | undefined {
  return existsSync(headFile) ? (JSON.parse(readFileSync(headFile, 'utf8')) as LexiconHead).stamp : undefined
}

const stamp = stampOfSources()
if (stampOfCompiled() !== stamp) {
  const { compileLexicon } = await import('./compile-lexicon.ts')
  const { tables, ...head } = compileLexicon()
  mkdirSync(new URL('./', headFile), { recursive: true })
  replace(tablesFile, tables)
  replace(headFile, `${JSON.stringify({ ...head, stamp } satisfies LexiconHead)}\n`)
}

/** A process that reads meanwhile finds the file before or the new one. */
function replace(file: URL, content: string | Uint8Array): void {
  const written = new URL(`${file.href}.${process.pid}`)
  writeFileSync(written, content)
  renameSync(written, file)
}

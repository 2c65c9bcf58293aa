import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const hexDigits = 16

/** The beginning of the SHA-256 of some files in their order, by which the weights of a model are known. */
export function hashFiles(paths: readonly (string | URL)[]): string {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, hexDigits)
}

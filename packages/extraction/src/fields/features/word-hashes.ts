import { hashText } from '../text/hash.ts'
import { plainWords } from '../text/plain-words.ts'

const known = new Map<string, readonly string[]>()
const mostKnown = 20_000

/** The words of a text as features name them: plain, and every digit as 0. */
export function wordShapes(text: string): readonly string[] {
  const found = known.get(text)
  if (found) return found
  const shapes = plainWords(text).map((word) => word.replace(/\d/g, '0'))
  if (known.size >= mostKnown) known.clear()
  known.set(text, shapes)
  return shapes
}

/** The hash of a feature's name that ends with a word, after the hash of what it begins with; a signed integer. */
export function wordHash(prefix: number, word: string): number {
  return hashText(word, prefix) | 0
}

import { hashText } from '../text/hash.ts'
import { oncePerText } from '../text/once-per-text.ts'
import { plainWords } from '../text/plain-words.ts'

const mostKnown = 20_000

/** The words of a text as features name them: plain, and every digit as 0. */
export const wordShapes = oncePerText(mostKnown, (text): readonly string[] =>
  plainWords(text).map((word) => word.replace(/\d/g, '0')),
)

/** The hash of a feature's name that ends with a word, after the hash of what it begins with; a signed integer. */
export function wordHash(prefix: number, word: string): number {
  return hashText(word, prefix) | 0
}

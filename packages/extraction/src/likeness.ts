import { type Likeness, likenessHashes } from '@numora/contract'
import { hashText, mix } from './fields/text/hash.ts'
import { plainWords } from './fields/text/plain-words.ts'
import type { Page } from './file-content.ts'

/** Fewer different words say nothing about whether two papers are the same. */
const fewestWords = 5
/** The words of a long contract, so that the time has a limit. */
const mostWords = 20_000
const shortestWord = 3

const seeds = Array.from({ length: likenessHashes }, (_, at) => hashText(`likeness ${at}`))

/**
 * The MinHash signatures of the visible words of a file (Broder, On the resemblance and containment of documents, 1997).
 * Of numbers only the digits count, since OCR mistakes points for commas, and of words only those of three letters or more.
 */
export function likenessOf(pages: readonly Page[]): Likeness | undefined {
  const numbers = new Set<number>()
  const words = new Set<number>()
  let left = mostWords
  for (const page of pages)
    for (const { text, isVisible } of page.words) {
      if (!isVisible || left-- <= 0) continue
      const digits = text.replace(/\D/g, '')
      if (digits.length >= shortestWord) numbers.add(hashText(digits))
      else if (digits.length === 0)
        for (const word of plainWords(text)) if (word.length >= shortestWord) words.add(hashText(word))
    }
  const likeness = {
    numbers: signatureOf(numbers),
    words: signatureOf(words),
    isOcr: pages.some(({ source }) => source === 'ocr'),
  }
  return likeness.numbers === null && likeness.words === null ? undefined : likeness
}

function signatureOf(hashes: ReadonlySet<number>): number[] | null {
  if (hashes.size < fewestWords) return null
  return seeds.map((seed) => {
    let least = 0xffff_ffff
    for (const hash of hashes) least = Math.min(least, mix(hash, seed))
    return least & 0xffff
  })
}

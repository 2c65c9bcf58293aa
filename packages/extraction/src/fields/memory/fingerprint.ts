import type { Layout } from '../layout/segment.ts'
import { hashText } from '../text/hash.ts'
import { plainWords } from '../text/plain-words.ts'
import { mostLabels } from './lesson.ts'

/**
 * Generated documents of one issuer share at least this part of their labels in 96 of 100 pairs (parts come and go: a
 * discount, an order, a second page), those of two issuers in none, be they of one language and layout.
 */
const leastShared = 0.3

/** Hashes of the labels that cells of the pages begin with, whatever the values beside them are. */
export function fingerprintOf({ segments }: Layout): number[] {
  const labels = new Set<number>()
  for (const { hits, words } of segments) {
    const label = hits.find(({ from }) => from === 0)
    if (!label) continue
    const text = words.slice(0, label.to).flatMap((word) => plainWords(word.text))
    labels.add(hashText(text.join(' ')))
  }
  return [...labels].slice(0, mostLabels).sort((a, b) => a - b)
}

/** Whether two pages have enough of their labels in common to be of one layout. */
export function isSameLayout(a: readonly number[], b: readonly number[]): boolean {
  const shared = a.filter((label) => b.includes(label)).length
  return shared >= leastShared * (a.length + b.length - shared)
}

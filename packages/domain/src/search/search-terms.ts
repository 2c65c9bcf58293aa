import { plainText } from '../values/plain-text.ts'
import { amountsOf, beginningOfAmount, fullAmount } from './amount-forms.ts'
import { chunksOf, joinedWord, wordsOfChunk } from './search-words.ts'

/** One way in which a document can have a term: all of these words, of which the last may be a beginning. */
export type Alternative = { words: string[]; isBeginning: boolean }

/** A document has the term if it has one of its alternatives. */
export type SearchTerm = Alternative[]

const mostTerms = 20
const groupedByBlanks = /(?<![\p{L}\p{N}.,])\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?![\p{L}\p{N}])/gu

/** The terms of what somebody typed, all of which a document must have; null if there is nothing to search for. */
export function searchTerms(query: string): SearchTerm[] | null {
  const plain = plainText(query).trim().replace(/\s+/g, ' ')
  const pieces = plain
    .replace(groupedByBlanks, (amount) => amount.replaceAll(' ', '\u0000'))
    .split(' ')
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .slice(0, mostTerms)
  const terms = pieces.map((piece, at) => termOf(piece, at === pieces.length - 1))
  return terms.length === 0 ? null : terms
}

function termOf(piece: string, isLast: boolean): SearchTerm {
  const chunks = chunksOf(piece.replaceAll('\u0000', ' '))
  const found = (words: string[]) => ({ words, isBeginning: isLast })
  const amountFound = (amount: string) => found([isLast ? beginningOfAmount(amount) : fullAmount(amount)])
  const typed = found(chunks.flatMap((chunk) => wordsOfChunk(chunk)))
  if (chunks.length > 1) return [typed, ...amountsOfGroups(chunks).map(amountFound)]
  const [chunk] = chunks as [string]
  const joined = joinedWord(chunk)
  const isInteger = /^\d+$/.test(chunk)
  return [
    typed,
    ...(joined === null ? [] : [found([joined])]),
    ...amountsOf(chunk).map(amountFound),
    ...(isInteger && !isLast ? [found([fullAmount(chunk)])] : []),
  ]
}

/** `1 234,50`: groups with blanks are a number as with apostrophes; its parts can also be words of their own. */
function amountsOfGroups(chunks: string[]): string[] {
  const joined = chunks.join('')
  return /[.,]/.test(joined) ? amountsOf(joined) : [joined.replace(/^0+(?=\d)/, '')]
}

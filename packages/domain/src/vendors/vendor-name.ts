import { plainText } from '../values/plain-text.ts'
import { connectors, formParticles, legalFormWords } from './legal-forms.ts'

/**
 * The words of a name in lower case without accents and punctuation. Initials with dots and letters that stand alone
 * beside each other are one word: `S.R.L.`, `s r l` and `A/S` are `srl` and `as`.
 */
function plainName(text: string): string[] {
  const words =
    plainText(text)
      .replace(/['’`´]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const joined: string[] = []
  let isInitials = false
  for (const word of words) {
    const isLetter = /^\p{L}$/u.test(word)
    if (isLetter && isInitials) joined.push(joined.pop()! + word)
    else joined.push(word)
    isInitials = isLetter
  }
  return joined
}

/** The words of a name that count when it is compared: plain, without the word for `&` and the legal forms at the end. */
export function vendorNameWords(name: string): string[] {
  const words = plainName(name)
  let end = words.length
  while (end > 1 && isOfForm(words, end - 1)) end--
  return words.slice(0, end).filter((word, at) => at === 0 || at === end - 1 || !connectors.has(word))
}

/**
 * What two spellings of a vendor's name share: case, accents, punctuation, the word for `&` and the legal forms at the
 * end do not count. Null for a name without letters or digits.
 */
export function vendorNameKey(name: string): string | null {
  return vendorNameWords(name).join('') || null
}

/** A particle belongs to a form only if a word of one follows; a connector, as in `GmbH & Co. KG`, too. */
function isOfForm(words: string[], at: number): boolean {
  const word = words[at]!
  if (legalFormWords.has(word)) return true
  return (formParticles.has(word) || connectors.has(word)) && at < words.length - 1
}

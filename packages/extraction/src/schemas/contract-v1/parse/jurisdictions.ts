import { fold } from '../../../fields/text/fold.ts'
import { type Language, languages } from '../flow/language.ts'
import { adjectives } from '../wordings/adjectives.ts'
import { places as ownPlaces } from '../wordings/places.ts'

function countryNames(): string[] {
  const codes = Array.from({ length: 26 * 26 }, (_, i) =>
    String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
  )
  return languages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    return codes.flatMap((code) => names.of(code)?.replace(/\s*[([].*$/, '') ?? [])
  })
}

const places = new Set(
  [...Object.values(ownPlaces).flatMap((names) => names.split('|')), ...countryNames()].map((name) =>
    fold(name),
  ),
)
const mostWords = 6

/** Whether a text is the name of a country, or of a state or province. */
export function isPlace(text: string): boolean {
  const folded = fold(text.trim())
  return (
    places.has(folded) ||
    places.has(folded.replace(/^(?:the|der|die|la|le|les|el|los|las|o|a|os|as|il|lo|de|het) |^l'/, ''))
  )
}

/** The longest known place that a text starts with. */
export function placeAtStart(text: string): string | null {
  const words = [...text.matchAll(/[\p{L}\p{N}.'’&-]+/gu)].slice(0, mostWords)
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1]!
    const part = text.slice(0, last.index + last[0].length)
    for (const each of [part, part.replace(/[.'’]+$|['’]s$/, ''), part.replace(/['’][^'’]*$/, '')])
      if (places.has(fold(each))) return each
  }
  return null
}

const allAdjectives = languages.flatMap((language) => Object.entries(adjectives[language] ?? {}))

/**
 * The country of an adjective: `deutsches` is of Deutschland. Languages share stems, and each writes countries in its own way:
 * those of the text's language come first.
 */
export function countryOfAdjective(word: string, language: Language | null = null): string | null {
  const folded = fold(word)
  const own = Object.entries((language && adjectives[language]) ?? {})
  return (
    [...own, ...allAdjectives].find(
      ([stem]) => folded.startsWith(stem) && folded.length <= stem.length + 4,
    )?.[1] ?? null
  )
}

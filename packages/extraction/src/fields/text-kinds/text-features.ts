import { fold } from '../text/fold.ts'
import { hashText, mix } from '../text/hash.ts'
import { oncePerText } from '../text/once-per-text.ts'

const [wordSalt, firstSalt, lastSalt, partSalt, shapeSalt] = ['word', 'first', 'last', 'part', 'shape'].map(
  (name) => hashText(name),
) as [number, number, number, number, number]
const [shortestPart, longestPart] = [3, 4]
const mostWords = 12

/** A word with its letters by case and its digits: `Aa`, `A`, `a`, `00000`; runs of letters are one. */
function shapeOf(word: string): string {
  return word
    .replace(/\d/g, '0')
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{L}+/gu, (letters) => (letters.startsWith('A') ? letters : 'a'))
}

/** The hash of a feature as a signed integer, which lists and sets hold as it is. */
function salted(hash: number, salt: number): number {
  return mix(hash, salt) | 0
}

function partsOf(word: string): number[] {
  const text = `<${word}>`
  const parts: number[] = []
  for (let at = 0; at + shortestPart <= text.length; at++) {
    const short = hashText(text.slice(at, at + shortestPart))
    parts.push(salted(short, partSalt))
    if (at + longestPart <= text.length)
      parts.push(salted(hashText(text.slice(at + shortestPart, at + longestPart), short), partSalt))
  }
  return parts
}

/** What is derived from a word alone. */
type WordFeatures = { hash: number; shape: string; own: readonly number[] }

const mostKnown = 10_000

const featuresOf = oncePerText(mostKnown, (word): WordFeatures => {
  const plain = fold(word).replace(/\d/g, '0')
  const hash = hashText(plain) | 0
  return { hash, shape: shapeOf(word), own: [salted(hash, wordSalt), ...partsOf(plain)] }
})

const fewPlaces = 1024
const ownPlaces = new Int32Array(fewPlaces)

/** The different ones of some integers; a table of hashes that is used again takes a third of the time of a new set. */
function distinct(all: readonly number[]): number[] {
  const isFew = 2 * all.length <= fewPlaces
  const places = isFew ? ownPlaces.fill(0) : new Int32Array(2 ** Math.ceil(Math.log2(2 * all.length)))
  const mask = places.length - 1
  return all.filter((each) => {
    let at = each & mask
    while (places[at] !== 0 && places[at] !== each) at = (at + 1) & mask
    if (places[at] === each) return false
    places[at] = each
    return true
  })
}

/**
 * Hashes of a line's words, of their parts of three and four letters, and of the shapes of its words, of
 * which some are said to be the first or the last.
 */
export function textFeatures(line: string): number[] {
  const words = (line.match(/\S+/g) ?? []).slice(0, mostWords).map(featuresOf)
  const features = words.flatMap(({ own }) => own)
  const [first, last] = [words[0], words.at(-1)]
  if (first && last) features.push(salted(first.hash, firstSalt), salted(last.hash, lastSalt))
  const shapes = [
    ...words.map(({ shape }, i) => `${shape} ${words[i + 1]?.shape ?? ''}`),
    `${first?.shape ?? ''}…`,
    `…${last?.shape ?? ''}`,
    `#${words.length}`,
    `${/\d/.test(line)} ${line.includes(',')} ${line.endsWith(':')} ${line.endsWith('.')}`,
  ]
  for (const shape of shapes) features.push(salted(hashText(shape), shapeSalt))
  return distinct(features)
}

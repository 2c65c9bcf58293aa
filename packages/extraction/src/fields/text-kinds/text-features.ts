import { fold } from '../text/fold.ts'
import { hashText, mix } from '../text/hash.ts'

const [wordSalt, firstSalt, lastSalt, partSalt, shapeSalt] = [
  'word',
  'first',
  'last',
  'part',
  'shape',
].map((name) => hashText(name)) as [number, number, number, number, number]
const [shortestPart, longestPart] = [3, 4]
const mostWords = 12

/** A word with its letters by case and its digits: `Aa`, `A`, `a`, `00000`; runs of letters are one. */
function shapeOf(word: string): string {
  return word
    .replace(/\d/g, '0')
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{L}+/gu, (letters) => (letters.startsWith('A') ? letters : 'a'))
}

function addParts(features: number[], word: string): void {
  const text = `<${word}>`
  for (let length = shortestPart; length <= longestPart; length++)
    for (let at = 0; at + length <= text.length; at++)
      features.push(mix(hashText(text.slice(at, at + length)), partSalt))
}

/**
 * Hashes of a line's words, of their parts of three and four letters, and of the shapes of its words, of
 * which some are said to be the first or the last.
 */
export function textFeatures(line: string): number[] {
  const words = line.split(/\s+/).filter((word) => word !== '').slice(0, mostWords)
  const features: number[] = []
  for (const [i, word] of words.entries()) {
    const plain = fold(word).replace(/\d/g, '0')
    const hash = hashText(plain)
    features.push(mix(hash, wordSalt))
    if (i === 0) features.push(mix(hash, firstSalt))
    if (i === words.length - 1) features.push(mix(hash, lastSalt))
    addParts(features, plain)
  }
  const shapes = words.map(shapeOf)
  for (const [i, shape] of shapes.entries())
    features.push(mix(hashText(`${shape} ${shapes[i + 1] ?? ''}`), shapeSalt))
  features.push(
    mix(hashText(`${shapes[0] ?? ''}…`), shapeSalt),
    mix(hashText(`…${shapes.at(-1) ?? ''}`), shapeSalt),
    mix(hashText(`#${words.length}`), shapeSalt),
    mix(hashText(`${/\d/.test(line)} ${/,/.test(line)} ${/:$/.test(line)} ${/\.$/.test(line)}`), shapeSalt),
  )
  return [...new Set(features)]
}

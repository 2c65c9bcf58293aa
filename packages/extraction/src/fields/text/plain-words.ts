const letters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

const cache = new Map<string, readonly string[]>()
const cacheSize = 20_000

const isPlain = /^[a-z\d ]+$/

/** The words of a text as labels are compared by: lower case, no accents, no punctuation. */
export function splitPlainly(text: string): readonly string[] {
  return isPlain.test(text) ? text.split(' ').filter((word) => word !== '') : splitAny(text)
}

function splitAny(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      // `N°`, `N.º`, `№` and `#` all say number.
      .replace(/n\.?[°º˚]/g, ' no ')
      .replace(/[№#]/g, ' no ')
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[łøđßæœı]/g, (letter) => letters[letter]!)
      .match(/[\p{L}\p{N}%]+/gu) ?? []
  )
}

/** {@link splitPlainly}, remembered for texts that come again. */
export function plainWords(text: string): readonly string[] {
  const known = cache.get(text)
  if (known) return known
  if (cache.size >= cacheSize) cache.clear()
  const words = splitPlainly(text)
  cache.set(text, words)
  return words
}

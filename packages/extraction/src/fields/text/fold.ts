const letters: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 's', æ: 'a', œ: 'o' }
const cache = new Map<string, string>()

const isAscii = /^[\0-\x7f]*$/

/** Korean syllables decompose into letters of which the first says little. */
const isSyllable = /\p{Script=Hangul}/u

function foldCharacter(character: string): string {
  if (isSyllable.test(character)) return character
  const lower = character.toLowerCase()
  const base = letters[lower] ?? lower.normalize('NFD')[0]!
  return base.length === character.length ? base : character
}

/** Lower case without accents, in the same length, so that positions stay valid. */
export function fold(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase()
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    let base = cache.get(character)
    if (base === undefined) {
      base = foldCharacter(character)
      cache.set(character, base)
    }
    folded += base
  }
  return folded
}

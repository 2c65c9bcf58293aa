import { oncePerText } from './once-per-text.ts'
import { inOneScript } from './one-script.ts'

const letters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  // Arabic and Persian letters that are written one for the other.
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
}

const mostKnown = 20_000

const isAscii = /^[\0-\x7f]*$/

/** Splits a text into words for the comparison of labels: lower case, without accents and punctuation. */
export function splitPlainly(text: string): readonly string[] {
  return isAscii.test(text) ? splitAscii(text) : splitAny(text)
}

function splitAscii(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('#', ' no ')
      .match(/[a-z\d%]+/g) ?? []
  )
}

/** Accents and points; marks of the scripts of India and its neighbours are vowels: without them, `कर` (tax) were `करें` (do). */
const accents = /(?:(?![\u0900-\u0dff\u1000-\u109f\u1780-\u17ff])\p{M}|[\u093c\u09bc\u0a3c\u0abc\u0b3c])+/gu

const isCyrillicOrGreek = /[\u0370-\u04ff]/

function splitAny(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      // `N°`, `N.º`, `№` and `#` all mean number.
      .replace(/n\.?[°º˚]/g, ' no ')
      .replace(/[№#]/g, ' no ')
      .normalize('NFD')
      .replace(accents, '')
      .replace(/[łøđßæœıةىیکـ]/g, (letter) => letters[letter]!)
      .match(/[\p{L}\p{M}\p{N}%]+/gu) ?? []
  return isCyrillicOrGreek.test(text) ? words.map(inOneScript) : words
}

/** Like {@link splitPlainly}, with a cache. */
export const plainWords = oncePerText(mostKnown, splitPlainly)

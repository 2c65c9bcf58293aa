import type { Word } from '../../file-content.ts'

const other = /[\p{Nd}٪٫٬]/gu
const signs: Record<string, string> = { '٪': '%', '٫': '.', '٬': ',' }
const notLatin = /[^ -ÿ]/

/** The value of a decimal digit of any script: each has its digits in order, from 0 on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0)!
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

/** Writes digits of other scripts, and the marks of Arabic numbers, as those that values are read from: `٤٥٫٠٠`. */
export function plainDigits(text: string): string {
  if (!notLatin.test(text)) return text
  return text.replace(other, (sign) => signs[sign] ?? (/[0-9]/.test(sign) ? sign : digitOf(sign)))
}

export function withPlainDigits<W extends Word>(word: W): W {
  const text = plainDigits(word.text)
  return text === word.text ? word : { ...word, text }
}

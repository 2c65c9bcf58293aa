import { plainWords } from './plain-words.ts'

const number = /^-?\d+(\.\d+)?$/

/** Whether two values are equal: numbers by their absolute value, others by their letters and digits. */
export function isSameValue(a: string, b: string): boolean {
  return number.test(a) && number.test(b)
    ? Math.abs(Number(a)) === Math.abs(Number(b))
    : plainWords(a).join('') === plainWords(b).join('')
}

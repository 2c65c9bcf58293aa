import { twinLetters } from '../../twin-letters.ts'

const twins = [
  { ...twinLetters.cyrillic, isOther: /^[\p{Script=Cyrillic}\d%]+$/u },
  { ...twinLetters.greek, isOther: /^[\p{Script=Greek}\d%]+$/u },
] as const
const isLatin = /^[\p{Script=Latin}\d%]+$/u
const isMixed = /[a-z].*[\u0370-\u04ff]|[\u0370-\u04ff].*[a-z]/

function written(word: string, from: string, to: string): string {
  return word.replace(/\p{L}/gu, (letter) => to[from.indexOf(letter)] ?? letter)
}

/**
 * A small word that was typed with letters of two scripts, in one of them: `iпн` with a Latin `i`, `αφm` with a Latin `m`.
 * A word that is all of one script, or that fits neither, stays.
 */
export function inOneScript(word: string): string {
  if (!isMixed.test(word)) return word
  for (const { latin, other, isOther } of twins) {
    const inOther = written(word, latin, other)
    if (isOther.test(inOther)) return inOther
    const inLatin = written(word, other, latin)
    if (isLatin.test(inLatin)) return inLatin
  }
  return word
}

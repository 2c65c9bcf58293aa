/** Letters of scripts in which words are written without spaces, and the sign that makes a vowel of Japanese long. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{30fc}\p{Script=Hangul}\p{Script=Thai}]/u

/** Whether a text has letters of a script whose words are written without spaces, so that labels touch their values. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text)
}

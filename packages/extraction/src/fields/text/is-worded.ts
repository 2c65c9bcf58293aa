/** Whether a text has a word, and not only the letters of a code, a unit of measure or a currency. */
export function isWorded(text: string): boolean {
  return /\p{L}{4}/u.test(text)
}

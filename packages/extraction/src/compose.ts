/** Marks that say in which direction letters beside them are shown; Tesseract puts them around Latin words in Arabic. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * A text without marks of direction, in Unicode's form C. The Thai and Lao vowel AM, too, is one character, as it is typed:
 * forms C and D leave the two that Tesseract and some fonts give (U+0E4D U+0E32) as they are.
 */
export function compose(text: string): string {
  return text
    .replace(directions, '')
    .normalize('NFC')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/\u0ecd([\u0ec8-\u0ecb]?)\u0eb2/g, '$1\u0eb3')
}

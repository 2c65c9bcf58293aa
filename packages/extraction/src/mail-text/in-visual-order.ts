import createBidi from 'bidi-js'

/** The types of the library are those of CommonJS, in which the function is a property. */
const create = createBidi as unknown as typeof createBidi.default
let bidi: ReturnType<typeof create> | undefined

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * The characters of a line as they stand from left to right, where those of Hebrew and Arabic are reversed (Unicode
 * Bidirectional Algorithm, UAX 9).
 */
export function inVisualOrder(text: string): string {
  if (!rightToLeft.test(text)) return text
  bidi ??= create()
  return bidi.getReorderedString(text, bidi.getEmbeddingLevels(text))
}

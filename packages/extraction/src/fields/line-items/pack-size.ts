const pack = /^\d+ ?[xX×] ?\d+(?:[.,]\d+)?(?![\d.,]| ?(?:[cm]?m|in)\b|")/
const content = /^\d+(?:[.,]\d+)? ?(?:[mk]?g|[mcd]?l)\.?$/i

/**
 * Whether a line is the size of what is named above, as part of its name: a pack, `12 x 1,0l PET`, or a content alone,
 * `500ML`. Lengths describe a product.
 */
export function isPackSize(text: string): boolean {
  return pack.test(text) || content.test(text)
}

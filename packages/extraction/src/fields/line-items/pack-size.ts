const pack = /^\d+ ?[xX×] ?\d+(?:[.,]\d+)?(?![\d.,]| ?(?:[cm]?m|in)\b|")/
const content = /^\d+(?:[.,]\d+)? ?(?:[mk]?g|[mcd]?l)\.?$/i

/**
 * Whether a line is the size of what is named above, as part of its name: a pack, `8 x 0,7l glass`, or a content alone,
 * `750ML`. Lengths describe a product.
 */
export function isPackSize(text: string): boolean {
  return pack.test(text) || content.test(text)
}

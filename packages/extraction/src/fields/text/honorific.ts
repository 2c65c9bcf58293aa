/** Forms of address behind the name of who gets a letter; the words that end like one are others (`お客様`, `仕様`). */
const honorific =
  /(?<=\S.*)(?:\s*(?:御中|귀하|귀중|台照|台鑒|台鉴)|(?<![客仕同模多一各皆])\s*様|\s+(?:殿|님)|(?<=[^\s御宮神]{3})殿)$/u

/** Most texts end with none of their last signs, which is seen faster. */
const lastSign = /[中하중照鑒鉴様殿님]$/u

/** Where the form of address begins that ends a text; null if none does. */
export function honorificStart(text: string): number | null {
  return lastSign.test(text) ? (honorific.exec(text)?.index ?? null) : null
}

/** Lists are written as one string with `|` between the entries. */
export type List = string

/** A line of business: words for company names, and what it sells. */
export type Trade = {
  key: string
  /** Words for the company's name. */
  names: List
  /** `description;unit;price`, the price in the region's currency before tax. */
  items: List
}

/** Names, places and goods of a region, all invented. */
export type World = {
  given: List
  surnames: List
  /** With postcode patterns: `80### München`. */
  cities: List
  streets: List
  /** With `{street}` and `{no}`. */
  streetPattern: string
  /** Companies, with `{surname}`, `{surname2}`, `{trade}`, `{brand}`, `{city}`. */
  companies: List
  phones: List
  /** Top level domains. */
  domains: List
  banks: List
  /** The country's name in its own language, sometimes printed below an address. */
  countryName: string
  trades: Trade[]
}

export function listOf(list: List): string[] {
  return list.split('|').map((entry) => entry.trim())
}

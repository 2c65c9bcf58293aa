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
  /** Addresses with `{city}`, `{street}`, `{surname}`, `{no}`, `{d}`, `{dd}`, where they have an order of their own; lines are separated by ` / `. */
  addresses?: List
  /** A person's name, where it is not `{given} {surname}`. */
  person?: string
  /** Names of persons and of firms with their forms of address around `{name}`, and how often they have one. */
  greetings?: readonly [persons: List, firms: List]
  greetingShare?: number
  /** What is beside names in addresses, and names of other kinds. */
  beside?: Beside
  names?: EasternNames
}

/** Lines of an address beside the name that are not the name; `{person}` is a person's name. */
export type Beside = {
  /** A person at the customer's, marked by a word before the name or by a title. */
  contact: List
  department: List
  owner: List
  /** A line above the name. */
  over: List
}

/** Names of firms, bodies and people, by the patterns of `fillName`. */
export type EasternNames = { ordinary: OrdinaryNames; bodies: List; households: List }

/**
 * Names as firms that are not invented have them, by language: of families, places, initials and everyday words. `{x}`
 * is a word of {@link stems}.
 */
export type OrdinaryNames = {
  firms: string
  /** Names on signs, without a legal form. */
  signs: string
  /** What people write when they fill in a form for a trial, and names that programs print into templates. */
  placeholders: string
  /** Endings of firms' names. */
  forms: string
  stems: string
}

export function listOf(list: List): string[] {
  return list.split('|').map((entry) => entry.trim())
}

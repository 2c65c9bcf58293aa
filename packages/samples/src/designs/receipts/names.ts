import type { Mark } from '../../page/sheet.ts'
import { taxIdLabel } from '../../receipt/header.ts'
import { greeting, locality } from '../../receipt/letterhead.ts'
import { makePerson } from '../../world/company.ts'
import { makeOrdinaryName, townOf } from '../../world/ordinary-names.ts'
import { canonicalId } from '../../world/tax-ids.ts'
import { listOf } from '../../world/world.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { printed, value } from '../paper.ts'
import { phrases } from './phrases.ts'
import { signField, type Till } from './till.ts'

/** One of the sentences for a purpose, in the receipt's language. */
export function phrase(t: Till, key: keyof (typeof phrases)[string]): string {
  return t.random.pick(listOf(phrases[t.facts.region.language]![key]))
}

/** The name of the firm, or of the shop where the firm has no other. */
export function firm(t: Till): Html {
  t.isNamed = true
  return value(t, 'merchant_name', t.casing(t.facts.merchant.name))
}

/** Whether the shop has a name of its own beside the firm's. */
export function hasSign({ facts: { merchant } }: Till): boolean {
  return merchant.brand.toLowerCase() !== merchant.name.toLowerCase()
}

/** What stands on the shop's sign, as text. */
export function sign(t: Till): Html {
  if (!hasSign(t)) return firm(t)
  t.isNamed = true
  const text = t.casing(t.facts.merchant.brand)
  return value(t, signField, text)
}

/** A name on two lines, or with its legal form on the next one. */
export function brokenName(t: Till): Html {
  const name = t.casing(t.facts.merchant.name)
  const words = name.split(' ')
  if (words.length < 2) return firm(t)
  t.isNamed = true
  const cut = t.random.int(1, words.length - 1)
  const mark: Mark = { field: 'merchant_name', value: name }
  const parts = [words.slice(0, cut), words.slice(cut)].map((part) => part.join(' '))
  return joined(
    parts.map((text) => printed(t, [{ text, marks: [mark] }])),
    html`<br>`,
  )
}

/** A sentence with a name of the merchant in it. */
export function sentence(t: Till, text: string, name: (t: Till) => Html = sign): Html {
  const [before = '', after = ''] = t.casing(text).split(/\{name\}/i)
  return html`${before}${name(t)}${after}`
}

export function thanks(t: Till): string {
  return t.casing(t.word('thanks'))
}

/** Thanks with a name in them where none is printed yet, mostly. */
export function closing(t: Till): Html {
  const { random: r } = t
  if (t.isNamed ? r.chance(0.2) : r.chance(0.6)) return sentence(t, phrase(t, 'thanksTo'))
  const parts = [
    r.chance(0.75) && thanks(t),
    !t.isNamed && r.chance(0.4) && firm(t),
    r.chance(0.25) && web(t),
  ]
  return stacked(parts.filter((part) => part !== false))
}

/** The picture of the sign; the sign as text where it is none. */
export function picture(t: Till, className = 'brand'): Html {
  return t.logo ?? html`<div class="${className}">${sign(t)}</div>`
}

export function address(t: Till): Html[] {
  const lines = t.facts.merchant.address.map((line) => t.casing(line))
  const mark: Mark = { field: 'merchant_address', value: lines.join(', ') }
  return lines.map((text) => printed(t, [{ text, marks: [mark] }]))
}

/** The address on one line or several. */
export function place(t: Till): Html {
  const { random: r } = t
  const lines = address(t)
  return r.chance(0.65)
    ? stacked(lines)
    : html`<div>${joined(lines, r.pick([', ', ' - ', ' ', ' · ']))}</div>`
}

/** A label in front of its value. */
function before(t: Till, label: string): string {
  const sign = t.random.pick([': ', ' ', ':', ' : '])
  return sign === ' ' ? label + sign : label.replace(/[.:]+$/, '') + sign
}

/** The number to call, which often no word names. */
export function phone(t: Till): Html {
  if (t.random.fork('phone').chance(0.25)) return value(t, 'merchant_phone', t.facts.merchant.phone)
  return html`${before(t, t.word('phone'))}${value(t, 'merchant_phone', t.facts.merchant.phone)}`
}

/** The number under which the firm pays taxes, sometimes behind the town of the tax office; nothing if it has none. */
export function taxId(t: Till): Html | '' {
  const { taxId: id } = t.facts.merchant
  return id === null
    ? ''
    : html`${t.random.fork('office').chance(0.08) && `${townOf(t.facts.region.world, t.random)} `}${before(t, taxIdLabel(t))}${value(t, 'merchant_tax_id', id, canonicalId(id))}`
}

export function web({ facts, casing, random: r }: Till): string {
  return r.pick([facts.merchant.website, facts.merchant.email, casing(facts.merchant.website)])
}

/** The register number, the number of the shop or the franchise: no field's value. */
export function registration({ word, random: r }: Till): string {
  return `${word('register')} ${r.fill(r.pick(['########', '###/####/####', '## ### ###', 'HRB #####', '######-?']))}`
}

export function storeNumber(t: Till): string {
  return t.random.fill(`${phrase(t, 'store')} ${t.random.pick(['####', '###', '#%##', 'Nr. ##', '#?##'])}`)
}

/** Where the shop is: a town, a station, a shopping centre, or what its chain calls it where a name is printed already. */
export function whereabouts(t: Till): string {
  return t.casing(
    t.random.chance(0.7) ? locality(t, t.isNamed) : t.facts.branch || townOf(t.facts.region.world, t.random),
  )
}

export function welcome(t: Till): string {
  return t.casing(greeting(t, false))
}

export function slogan(t: Till): string {
  return t.casing(t.word('tagline'))
}

/** What the shop is, in a line of its own beside its name: `PIZZERIA RISTORANTE`. */
export function descriptor({ facts: { shopWords }, random: r, casing }: Till): string {
  const words = r.shuffle(listOf(shopWords)).slice(0, r.int(1, 2))
  return casing(words.join(r.pick([' ', ' & ', ' - '])))
}

/** Sentences of conditions and advertisements, which name nobody. */
export function notices(t: Till, most: number): Html {
  const { random: r } = t
  const lines = Array.from({ length: r.int(0, most) }, () => t.casing(phrase(t, 'notices')))
  return html`<div class="${r.pick(['small', 'small mid', 'mid', 'mid bold'])}">${stacked([...new Set(lines)])}</div>`
}

export function owner(t: Till): string {
  const person = makePerson(t.facts.region.world, t.random)
  return t.casing(`${t.word('owner')} ${person}`)
}

/** A name that is not the merchant's: a neighbour, a landlord, a bank, the maker of the till. */
export function otherName({ facts: { region }, random: r, casing }: Till): string {
  return casing(makeOrdinaryName(region.language, region.world, r.pick(['firms', 'signs'] as const), r))
}

/** What the card of a regular customer is called. */
export function savedWith(t: Till): string {
  return t.casing(phrases[t.facts.region.language]!.savedWith)
}

import { besideName, ownerLine } from '../invoice/blocks/beside-name.ts'
import { customerLines, customerTaxId, greetedName } from '../invoice/blocks/customer.ts'
import { tagline } from '../invoice/blocks/tagline.ts'
import { vendorContacts, vendorIds, vendorTaxId } from '../invoice/blocks/vendor.ts'
import { addressValue } from '../invoice/pen.ts'
import { printedText } from '../page/write.ts'
import { makeAddress, makeCompany } from '../world/company.ts'
import { makeOrdinaryName } from '../world/ordinary-names.ts'
import { listOf } from '../world/world.ts'
import { type Html, html, joined, stacked } from './html.ts'
import { caption, label } from './labels.ts'
import { type Paper, printed, value } from './paper.ts'
import { registerNumber } from './register-numbers.ts'

/** The name of the vendor: the one under which it contracts (BT-27), not the one under which it trades. */
export function vendorName(p: Paper): Html {
  return value(p, 'vendor_name', p.facts.vendor.name)
}

/** A name on several lines, which are broken at spaces; on one if it has too few words. */
function broken(p: Paper, field: string, name: string, count: number): Html {
  const words = name.split(' ')
  const ends = p.random.shuffle(words.slice(1).map((_, i) => i + 1)).slice(0, count - 1)
  const starts = [0, ...ends.sort((a, b) => a - b)]
  const parts = starts.map((start, i) => words.slice(start, starts[i + 1]).join(' '))
  return joined(
    parts.map((part) => value(p, field, part, name)),
    html`<br>`,
  )
}

/** The vendor's name on two lines or, if it is long, three. */
export function brokenVendorName(p: Paper): Html {
  const { name } = p.facts.vendor
  return broken(p, 'vendor_name', name, name.split(' ').length > 4 && p.random.chance(0.5) ? 3 : 2)
}

/** The customer's name on two lines or, if it is long, three. */
export function brokenCustomerName(p: Paper): Html {
  const { name } = p.facts.customer
  return broken(p, 'customer_name', name, name.split(' ').length > 4 && p.random.chance(0.5) ? 3 : 2)
}

/** The name on one line or two, as narrow heads have it. */
function vendorNameLines(p: Paper): Html {
  const isLong = p.facts.vendor.name.split(' ').length > 2
  return isLong && p.random.chance(0.2) ? broken(p, 'vendor_name', p.facts.vendor.name, 2) : vendorName(p)
}

/** The trading name, which is no field's value: as a picture, or as text. */
export function brand(p: Paper, className = 'brand'): Html {
  return p.logo ?? html`<div class="${className}">${p.facts.vendor.brand}</div>`
}

/** The picture of the brand, or else the name in the size of a letterhead. */
export function letterhead(p: Paper, className = 'brand'): Html {
  return p.logo ?? html`<div class="${className}">${vendorNameLines(p)}</div>`
}

export function slogan(p: Paper, className = 'slogan'): Html {
  return html`<div class="${className}">${tagline(p)}</div>`
}

/** The lines of the vendor's address, each a part of one value. */
export function vendorAddress(p: Paper): Html[] {
  const { address } = p.facts.vendor
  return address.map((line) => value(p, 'vendor_address', line, addressValue(address)))
}

export function contacts(p: Paper): Html[] {
  return vendorContacts(p).map((line) => printed(p, line))
}

export function registrations(p: Paper): Html[] {
  return vendorIds(p).map((line) => printed(p, line))
}

export function taxId(p: Paper): Html {
  return printed(p, vendorTaxId(p))
}

/** The tax id with a number of a register before or behind it, which often has the same digits. */
export function taxAndRegister(p: Paper): Html[] {
  const { facts, random: r } = p
  const other = html`${registerNumber(facts.vendor, r)}`
  return r.chance(0.5) ? [taxId(p), other] : [other, taxId(p)]
}

/** A firm of the same trade, bank or group with its own tax id: no field's value. */
export function otherWithTaxId(p: Paper, seed: string): Html {
  const { name, address, taxId: other } = otherCompany(p, seed)
  return html`${joined([name, ...address, html`${caption(p, 'vatId')} ${other}`], ', ')}`
}

/** The customer's tax id with its label; nothing where it has none or {@link customerBlock} has printed it. */
export function customerId(p: Paper): Html {
  const id = customerTaxId(p)
  return id.length > 0 && p.once('customerTaxId')
    ? html`${label(p, 'customerVatId')} ${printed(p, id)}`
    : html``
}

/** Name, address and, with `isFull`, the ways to reach the vendor and its numbers. */
export function vendorBlock(p: Paper, isFull = true): Html {
  const owner = !p.facts.vendor.isPerson && p.random.chance(0.08) ? [ownerLine(p)] : []
  const more = isFull ? [...contacts(p), ...(p.random.chance(0.5) ? registrations(p) : [])] : []
  return html`<div class="party"><div class="name">${vendorNameLines(p)}</div>${stacked([...owner, ...vendorAddress(p), ...more])}</div>`
}

export function customerName(p: Paper): Html {
  return value(p, 'customer_name', p.facts.customer.name)
}

/** The customer's name, sometimes behind a form of address such as "Mr" or "Frau". */
export function addressedName(p: Paper): Html {
  return printed(p, greetedName(p))
}

export function customerAddress(p: Paper): Html[] {
  const { address } = p.facts.customer
  return address.map((line) => value(p, 'customer_address', line, addressValue(address)))
}

/**
 * The customer as an address has it: a form of address, a contact or a department above or below the name, which is the
 * name without them. A person's name is printed without "Mr" or "Frau", which stand on a line of their own.
 */
export function customerBlock(p: Paper): Html {
  const { facts, random: r } = p
  const { over, name, rest } = customerLines(p)
  const { contact, isPerson } = facts.customer
  const isNamed = rest.some((line) => printedText(line).includes(contact))
  if (!isPerson && !isNamed && over.length === 0 && r.chance(0.15)) over.push(contact)
  const lines = (texts: typeof over) => stacked(texts.map((text) => printed(p, text)))
  return html`<div class="party">${lines(over)}<div class="name">${lines(name)}</div>${lines(rest)}</div>`
}

/** A contact or a department of the customer, where a form has a line for it. */
export function besideCustomer(p: Paper): string[] {
  const { over, under } = besideName(p)
  return [...over, ...under]
}

/** Where the goods go: no field's value. */
export function shipToBlock(p: Paper): Html {
  const { facts, random: r } = p
  const to = facts.shipTo ?? { name: facts.customer.name, address: facts.customer.address }
  return html`<div class="party"><div class="name">${to.name}</div>${stacked(to.address)}${
    r.chance(0.3) && stacked([facts.customer.phone])
  }</div>`
}

/** A place for payments by post: the vendor's name at another address. */
export function remitAddress(p: Paper): string[] {
  const { facts, random: r } = p
  const box = r.fill(
    r.pick(['P.O. Box %####', 'PO BOX %#####', 'Lockbox %####', 'Dept. %###', 'P O Box %###']),
  )
  return [box, makeAddress(facts.region.world, r).slice(1).join(', ')]
}

/** Another company with its address, such as a carrier or an agency: no field's value. */
export function otherCompany(p: Paper, seed: string, trade?: string) {
  const { region } = p.facts
  return makeCompany(region.country, region.world, p.random.fork(seed), trade === undefined ? {} : { trade })
}

/** The vendor on one line: as the sender in an envelope's window, or at the foot. */
export function senderLine(p: Paper): Html {
  const separator = p.random.pick([' · ', ' - ', ', ', ' | ', ' • ', ' – ', ' * '])
  return joined([vendorName(p), ...vendorAddress(p)], separator)
}

/** A line that stands at a name and is none: a slogan, a group, a web address, a place, what the sale is about. */
export function nearLine(p: Paper): Html {
  const { facts, random: r } = p
  const { language, world } = facts.region
  const other = makeOrdinaryName(language, world, 'signs', r)
  return r.pick([
    () => html`${tagline(p)}`,
    () => html`${other}`,
    () => value(p, 'vendor_website', facts.vendor.website),
    () => html`${facts.project}`,
    () => html`${r.pick(['Member of', 'A division of', 'powered by', 'part of'])} ${other}`,
    () => html`${r.pick(listOf(facts.vendor.trade.names))}`,
  ])()
}

import { Decimal } from 'decimal.js'
import { makeDate } from '../invoice/facts.ts'
import { shopNames } from '../locales/receipt-names.ts'
import { placesOf } from '../page/currency.ts'
import type { Random } from '../random.ts'
import { type Company, cityOf, makeAddress, makeBrand, makeCompany, makeName } from '../world/company.ts'
import { makePremises } from '../world/premises.ts'
import { withoutPostcode } from '../world/without-postcode.ts'
import { listOf } from '../world/world.ts'
import type { ReceiptRegion } from './regions.ts'
import type { Shop } from './shop.ts'
import { drawTaxNumber } from './tax-numbers.ts'

type ReceiptLine = {
  description: string
  code: string
  quantity: Decimal
  unitPrice: Decimal
  amount: Decimal
  rate: Decimal
}

/** The net amount of the goods of one rate, and its tax. */
export type ReceiptTax = { rate: Decimal; base: Decimal; amount: Decimal }

export type ReceiptFacts = {
  region: ReceiptRegion
  merchant: Company
  /** What stands before the tax id where it is not the usual one of the region. */
  taxIdLabel: string | null
  branch: string
  kind: string
  /** What shops of this kind are called. */
  shopWords: string
  date: string
  time: string
  number: string
  cashier: string
  lines: ReceiptLine[]
  discount: Decimal | null
  service: Decimal | null
  /** Lines less discount plus service. */
  subtotal: Decimal
  taxes: ReceiptTax[]
  tax: Decimal
  tip: Decimal | null
  beforeRounding: Decimal
  rounding: Decimal
  total: Decimal
  isCash: boolean
  tendered: Decimal
}

const numberPatterns = [
  'RCP-%############',
  'TRX-######-####',
  '%###/20##',
  '####-####-##',
  'R#########',
  '?#%##',
  '000-###-#####',
  'INV/##/#####',
  '########',
  '####',
  '######',
  '#-######',
  'CS########',
  '????-#####',
  '###/#####',
  'T#######',
  'R-####-####',
  '##-###-####',
  '#### #### ####',
  'BILL-####',
  'OR########',
  '0####',
  '#########-#',
  'POS###-####',
  'CS000#####',
  'A##########',
]

function cents(value: Decimal) {
  return value.toDecimalPlaces(2)
}

function sum(values: Decimal[]) {
  return values.reduce((a, b) => a.plus(b), new Decimal(0))
}

function makeLines(region: ReceiptRegion, goods: string[], r: Random): ReceiptLine[] {
  const count = r.weighted([
    [1, 3],
    [2, 3],
    [3, 3],
    [r.int(4, 7), 5],
    [r.int(8, 18), 2],
    [r.int(19, 34), 0.3],
  ])
  const mainRate = r.weighted(region.taxRates.map((rate, i) => [rate, i === 0 ? 5 : 2] as const))
  const hasCents = placesOf(region.currency) > 0
  const isMixed = region.taxRates.length > 1 && r.chance(0.35)
  const scale = r.weighted([
    [1, 6],
    [2, 2],
    [0.6, 1],
    [8, 0.5],
  ])
  return Array.from({ length: count }, () => {
    const [description, price] = r.pick(goods).split(';') as [string, string]
    const list = new Decimal(price.replace(',', '.')).times(0.75 + 0.6 * r.next()).times(scale)
    const isFine = r.chance(0.6)
    const unitPrice = hasCents
      ? Decimal.max('0.10', isFine ? list.toNearest('0.05') : cents(list))
      : list.toNearest(5)
    const quantity = new Decimal(
      r.weighted([
        [1, 7],
        [2, 2],
        [r.int(3, 12), 1],
      ]),
    )
    return {
      description,
      code: r.fill(r.pick(['955########', '4#######', '######', '#####', '9#############'])),
      quantity,
      unitPrice,
      amount: cents(unitPrice.times(quantity)),
      rate: new Decimal(isMixed ? r.pick(region.taxRates) : mainRate),
    }
  })
}

/** A shop's name: ordinary words or a person's name, without a legal form. */
function makeShopName({ language, world }: ReceiptRegion, brand: string, r: Random): string {
  return r.chance(0.2)
    ? brand
    : r
        .pick(listOf(shopNames[language]!))
        .replace('{surname}', r.pick(listOf(world.surnames)))
        .replace('{given}', r.pick(listOf(world.given)).split(' ')[0]!)
        .replace('{brand}', brand)
        .replace('{city}', cityOf(world, r))
}

function tenderedFor(total: Decimal, r: Random): Decimal {
  const notes = [1, 5, 10, 20, 50, 100].map((note) => total.toNearest(note, Decimal.ROUND_UP))
  return r.chance(0.3) ? total : r.pick(notes)
}

/** How many restaurants' receipts have a tip on them, by country. */
const tipShares: Readonly<Record<string, number>> = { US: 0.5, CA: 0.4, GB: 0.15, DE: 0.12 }

/** How many shops are in a unit of a building or name the quarter, by country. */
const longAddresses: Readonly<Record<string, number>> = {
  MY: 0.6,
  SG: 0.6,
  IN: 0.6,
  AE: 0.5,
  ZA: 0.4,
  MX: 0.4,
}

/** How many shops print no postal code. */
const withoutCode = 0.18

export function makeReceiptFacts(region: ReceiptRegion, r: Random, only?: readonly Shop[]): ReceiptFacts {
  const shop = r.pick(only ?? region.shops)
  const merchant = makeCompany(region.country, region.world, r.fork('merchant'))
  const brand = makeBrand(r)
  merchant.brand = brand
  merchant.name = r.chance(0.3)
    ? makeShopName(region, brand, r)
    : makeName(region.world, { key: shop.kind, names: shop.names, items: '' }, brand, r)
  if (r.fork('postcode').chance(withoutCode)) merchant.address = withoutPostcode(merchant.address)
  const taxNumber = drawTaxNumber(region.language, r.fork('tax-number'))
  if (taxNumber) merchant.taxId = taxNumber.number
  const own = r.fork('premises')
  if (own.chance(longAddresses[region.country] ?? 0.2))
    merchant.address = makePremises(merchant.address, region, own)
  const lines = makeLines(region, listOf(shop.goods), r.fork('lines'))
  const gross = sum(lines.map(({ amount }) => amount))
  const topRate = lines[0]!.rate
  const isSingle = lines.every(({ rate }) => rate.eq(topRate))
  const discount = isSingle && r.chance(0.1) ? cents(gross.times(r.pick([0.05, 0.1, 0.2]))) : null
  const service =
    isSingle &&
    shop.kind === 'restaurant' &&
    ['MY', 'SG', 'GB', 'AU'].includes(region.country) &&
    r.chance(0.25)
      ? cents(gross.times(0.1))
      : null
  const subtotal = gross.minus(discount ?? 0).plus(service ?? 0)
  const rates = [...new Set(lines.map(({ rate }) => rate.toString()))]
  const taxes = rates.map((key) => {
    const rate = new Decimal(key)
    const amount = isSingle
      ? subtotal
      : sum(lines.filter((line) => line.rate.eq(rate)).map((line) => line.amount))
    const base = region.isTaxIncluded ? cents(amount.times(100).div(rate.plus(100))) : amount
    return {
      rate,
      base,
      amount: region.isTaxIncluded ? amount.minus(base) : cents(amount.times(rate).div(100)),
    }
  })
  const tax = sum(taxes.map(({ amount }) => amount))
  const tip =
    shop.kind === 'restaurant' && r.chance(tipShares[region.country] ?? 0.06)
      ? cents(subtotal.times(r.pick(region.country === 'US' ? [0.15, 0.18, 0.2] : [0.05, 0.1, 0.12])))
      : null
  const beforeRounding = subtotal.plus(region.isTaxIncluded ? 0 : tax).plus(tip ?? 0)
  const isCash = r.chance(0.55)
  const step = new Decimal(region.cashStep).div(100)
  const total = isCash || region.country === 'MY' ? beforeRounding.toNearest(step) : beforeRounding
  const hour = r.int(7, 22)
  return {
    region,
    merchant,
    taxIdLabel: taxNumber?.label ?? null,
    kind: shop.kind,
    shopWords: shop.names,
    lines,
    discount,
    service,
    subtotal,
    taxes,
    tax,
    tip,
    beforeRounding,
    total,
    isCash,
    branch: makeAddress(region.world, r)
      .at(-1)!
      .replace(/^[\d ]+|,.*$/g, '')
      .trim(),
    date: makeDate(r),
    time: `${String(hour).padStart(2, '0')}:${r.fill(r.pick(['0#', '1#', '2#', '3#', '4#', '5#']))}:${r.fill(r.pick(['0#', '1#', '2#', '3#', '4#', '5#']))}`,
    number: r.fill(r.pick(numberPatterns)),
    cashier: r.pick([merchant.contact.split(' ')[0]!, r.fill('###'), merchant.contact, 'ADMIN']),
    rounding: total.minus(beforeRounding),
    tendered: isCash ? tenderedFor(total, r) : total,
  }
}

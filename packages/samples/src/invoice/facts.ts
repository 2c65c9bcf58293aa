import type { Region } from '../locales/region.ts'
import { regions } from '../locales/regions.ts'
import { placesOf } from '../page/currency.ts'
import { addDays } from '../page/format.ts'
import type { Random } from '../random.ts'
import { lengthenAddress, makeForeignAddress } from '../world/address-lines.ts'
import { makeBodyName, makeHousehold } from '../world/bodies.ts'
import { type Company, makeAddress, makeBrand, makeCompany, makePerson } from '../world/company.ts'
import { makeOrdinaryName } from '../world/ordinary-names.ts'
import { makePlaceholderAddress } from '../world/placeholder-address.ts'
import { listOf } from '../world/world.ts'
import { type Coinage, type Line, makeLines, type TaxMode } from './lines.ts'
import { makeNumbers, type Numbers } from './numbers.ts'
import { makeSign, placeName } from './place-name.ts'
import { addUp, type Totals } from './totals.ts'

type InvoiceKind = 'invoice' | 'credit_note'

/** The content of an invoice, independent of its appearance. */
export type InvoiceFacts = Numbers & {
  kind: InvoiceKind
  region: Region
  currency: string
  vendor: Company
  customer: Company
  shipTo: { name: string; address: string[] } | null
  date: string
  dueDate: string
  days: number
  orderDate: string
  deliveryDate: string
  periodStart: string
  periodEnd: string
  contact: string
  taxMode: TaxMode
  lines: Line[]
  totals: Totals
}

function taxModeOf(region: Region, trade: string, r: Random): TaxMode {
  if (region.country === 'IN')
    return r.weighted([
      ['split', 7],
      ['net', 3],
      ['none', 0.5],
    ])
  if (region.country === 'US')
    return r.weighted([
      ['net', 6],
      ['none', 4],
    ])
  if (region.country === 'BR')
    return r.weighted([
      ['none', 8],
      ['net', 1],
    ])
  return r.weighted([
    ['net', 10],
    ['none', 1.2],
    ['gross', trade === 'hotel' || trade === 'food' ? 3 : 1.5],
  ])
}

export function makeDate(r: Random): string {
  return addDays('2019-01-01', r.int(0, 2900))
}

/** A name as on a shop's sign: a brand, alone or with its line of business, without a legal form. */
function makeTradingName({ world, country }: Region, r: Random): string {
  const brand = makeBrand(r)
  const { names } = r.pick(world.trades)
  return r.weighted([
    [brand, 3],
    [brand.toUpperCase(), 3],
    [`${brand} ${r.pick(listOf(names))}`, 4],
    [
      `${r.pick(listOf(world.surnames))}’s ${r.pick(listOf(names))}`,
      world.countryName && country === 'US' ? 2 : 0,
    ],
    [r.fill(r.pick(['K???-TV', 'W???-FM', 'W???', 'K???-AM'])), country === 'US' ? 2 : 0],
  ])
}

/** Customers abroad are printed in letters that every font has. */
const readable = regions.filter(({ letters }) => letters === undefined)

type NameShares = { body: number; trading: number; placeholder: number }

/** A company, or sometimes a party whose name has no legal form, or one that a template has instead of a name. */
function makeParty(region: Region, r: Random, shares: NameShares, trade?: string): Company {
  const own = r.fork('body')
  const isBody = own.chance(shares.body)
  const sign = r.fork('trading')
  const trial = r.fork('trial')
  const isTrial = trial.chance(shares.placeholder)
  const name = isTrial
    ? makeOrdinaryName(region.language, region.world, 'placeholders', trial)
    : isBody
      ? makeBodyName(region.language, region.world, own)
      : sign.chance(shares.trading)
        ? makeTradingName(region, sign)
        : null
  const party = makeCompany(region.country, region.world, r, {
    ...(trade === undefined ? {} : { trade }),
    ...(name === null ? {} : { name }),
  })
  return isTrial && trial.chance(0.5)
    ? { ...party, address: makePlaceholderAddress(region.language, trial) }
    : party
}

export type FactOptions = { kind?: InvoiceKind; lineCount?: number; trade?: string; taxMode?: TaxMode }

/** Currencies of invoices to other countries, with the number of units that are worth about a euro. */
const foreignCurrencies: (readonly [currency: readonly [code: string, worth: number], weight: number])[] = [
  [['EUR', 1], 6],
  [['USD', 1], 3],
  [['GBP', 1], 4],
  [['CHF', 1], 4],
  [['JPY', 150], 1.5],
  [['HUF', 400], 1.5],
  [['ISK', 140], 0.7],
  [['CLP', 1000], 0.7],
  [['COP', 4500], 0.7],
]

function chooseCurrency(region: Region, r: Random): Coinage & { currency: string } {
  const [currency, worth] = r.chance(0.06) ? r.weighted(foreignCurrencies) : ([region.currency, 1] as const)
  return { currency, worth, places: placesOf(currency) }
}

export function makeFacts(region: Region, r: Random, options: FactOptions = {}): InvoiceFacts {
  const kind =
    options.kind ??
    r.weighted([
      ['invoice', 9],
      ['credit_note', 1],
    ])
  const vendor = makeParty(
    region,
    r.fork('vendor'),
    { body: 0.06, trading: region.country === 'US' ? 0.25 : 0.1, placeholder: 0.03 },
    options.trade,
  )
  const sign = r.fork('sign')
  if (sign.chance(0.14)) vendor.brand = makeSign(vendor, sign)
  const home = r.chance(0.08) ? r.pick(readable) : region
  const customer = makeParty(home, r.fork('customer'), { body: 0.26, trading: 0.08, placeholder: 0.05 })
  if (r.chance(0.13)) {
    customer.name = r.chance(0.35)
      ? makeHousehold(home.language, home.world, r.fork('household'))
      : makePerson(home.world, r)
    customer.isPerson = true
    customer.taxId = null
  }
  const place = r.fork('place')
  if (place.chance(0.05)) customer.address = makeForeignAddress(place)
  else if (place.chance(home.world.addresses ? 0 : 0.22))
    customer.address = lengthenAddress(customer.address, home.language, place)
  if (place.chance(region.world.addresses ? 0 : 0.08))
    vendor.address = lengthenAddress(vendor.address, region.language, place)
  if (r.fork('untaxed').chance(0.06)) customer.taxId = null
  for (const company of [vendor, customer])
    if (r.chance(0.08)) {
      company.name = company.name.toUpperCase()
      company.address = company.address.map((line) => line.toUpperCase())
    }
  const taxMode = options.taxMode ?? taxModeOf(region, vendor.trade.key, r)
  const date = makeDate(r)
  const days = r.weighted([
    [14, 4],
    [30, 6],
    [7, 2],
    [10, 2],
    [21, 1],
    [45, 1],
    [60, 1],
    [0, 0.7],
    [8, 0.5],
    [15, 1],
  ])
  const start = `${addDays(date, -r.int(10, 40)).slice(0, 7)}-01`
  const count =
    options.lineCount ??
    r.weighted([
      [1, 4],
      [2, 4],
      [3, 4],
      [r.int(4, 7), 5],
      [r.int(8, 14), 2.5],
      [r.int(15, 45), 1],
    ])
  const { currency, ...coinage } = chooseCurrency(region, r.fork('currency'))
  const lines = makeLines(region, vendor.trade, taxMode, count, r.fork('lines'), coinage)
  return {
    kind,
    region,
    currency,
    vendor,
    customer,
    shipTo: r.chance(0.3)
      ? {
          name: placeName(region, customer, r),
          address: makeAddress(region.world, r),
        }
      : null,
    date,
    dueDate: addDays(date, days),
    days,
    orderDate: addDays(date, -r.int(3, 45)),
    deliveryDate: addDays(date, -r.int(0, 12)),
    periodStart: start,
    periodEnd: addDays(`${addDays(start, 32).slice(0, 7)}-01`, -1),
    contact: makePerson(region.world, r),
    taxMode,
    lines,
    totals: addUp(region, taxMode, lines, r.fork('totals'), coinage.places),
    ...makeNumbers(date, r.fork('numbers')),
  }
}

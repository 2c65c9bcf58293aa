import type { Region } from '../locales/region.ts'
import { regions } from '../locales/regions.ts'
import { addDays } from '../page/format.ts'
import type { Random } from '../random.ts'
import { type Company, makeAddress, makeCompany, makePerson } from '../world/company.ts'
import { type Line, makeLines, type TaxMode } from './lines.ts'
import { makeNumbers, type Numbers } from './numbers.ts'
import { addUp, type Totals } from './totals.ts'

type InvoiceKind = 'invoice' | 'credit_note'

/** What an invoice says, before anyone decides how it looks. */
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

const taxModeOf = (region: Region, trade: string, r: Random): TaxMode => {
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
    ['gross', trade === 'hotel' || trade === 'food' ? 3 : 1],
  ])
}

export const makeDate = (r: Random): string => addDays('2019-01-01', r.int(0, 2900))

export type FactOptions = { kind?: InvoiceKind; lineCount?: number; trade?: string; taxMode?: TaxMode }

const otherCountry = ['EUR', 'USD', 'GBP', 'CHF']

export const makeFacts = (region: Region, r: Random, options: FactOptions = {}): InvoiceFacts => {
  const kind =
    options.kind ??
    r.weighted([
      ['invoice', 9],
      ['credit_note', 1],
    ])
  const vendor = makeCompany(region.country, region.world, r.fork('vendor'), options.trade)
  const home = r.chance(0.08) ? r.pick(regions) : region
  const customer = makeCompany(home.country, home.world, r.fork('customer'))
  if (r.chance(0.12)) {
    customer.name = makePerson(home.world, r)
    customer.taxId = null
  }
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
  const lines = makeLines(region, vendor.trade, taxMode, count, r.fork('lines'))
  return {
    kind,
    region,
    currency: r.chance(0.04) ? r.pick(otherCountry) : region.currency,
    vendor,
    customer,
    shipTo: r.chance(0.3)
      ? {
          name: r.chance(0.6) ? customer.name : makePerson(region.world, r),
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
    totals: addUp(region, taxMode, lines, r.fork('totals')),
    ...makeNumbers(date, r.fork('numbers')),
  }
}

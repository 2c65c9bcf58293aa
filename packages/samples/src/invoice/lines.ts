import { Decimal } from 'decimal.js'
import type { Region } from '../locales/region.ts'
import type { UnitKey } from '../locales/words.ts'
import type { Random } from '../random.ts'
import { listOf, type Trade, type World } from '../world/world.ts'

/**
 * How tax is charged: added to net prices, included in gross prices, split in two as in India, or not at all.
 */
export type TaxMode = 'net' | 'gross' | 'split' | 'none'

export type Line = {
  code: string
  description: string
  /** A second line below it that is not part of the name. */
  detail: string | null
  quantity: Decimal
  unit: UnitKey
  unitPrice: Decimal
  discountPercent: Decimal | null
  taxRate: Decimal
  /** With or without tax, by the document's tax mode. */
  amount: Decimal
  /** How many days before the document's date. */
  daysAgo: number
}

function quantityOf(unit: UnitKey, r: Random): Decimal {
  switch (unit) {
    case 'hour':
      return new Decimal(r.int(1, 80)).div(r.pick([1, 1, 2, 4]))
    case 'kg':
    case 'l':
      return new Decimal(r.int(2, 4000))
        .div(r.pick([1, 10, 100, 1000]))
        .plus(r.int(0, 3))
        .toDecimalPlaces(3)
    case 'm':
    case 'm2':
      return new Decimal(r.int(10, 9000)).div(r.pick([1, 10, 100]))
    case 'km':
    case 'kwh':
      return new Decimal(r.int(12, 5200))
    case 'flat':
      return new Decimal(1)
    case 'day':
    case 'night':
    case 'month':
      return new Decimal(
        r.weighted([
          [1, 5],
          [r.int(2, 6), 4],
          [r.int(7, 31), 1],
        ]),
      )
    default:
      return new Decimal(
        r.weighted([
          [1, 4],
          [r.int(2, 6), 5],
          [r.int(7, 25), 3],
          [r.int(26, 250), 1.5],
          [r.int(251, 5000), 0.3],
        ]),
      )
  }
}

const codePatterns = [
  '#####',
  '??-####',
  '######',
  '####-##',
  '?####',
  '10####',
  '???###',
  '##.###.##',
  '401########',
  '?-##-###',
  '########',
  '????-##',
  '???-##?-###',
]
const details = ['Ref. {n}', 'Lot {n}', 'S/N {n}', '({n})', 'Order {n}', 'Art. {n}', '{n} / A', 'Set {n}']

/** Some documents have long item names, over several lines of a column. */
function chooseNaming(names: readonly string[], r: Random): (name: string) => string {
  if (!r.chance(0.15)) return (name) => name
  const joint = r.pick([' ', ', ', ' - ', ' / ', ' + ', ' '])
  const most = r.int(1, 3)
  const pattern = r.pick(['', '', ' ??-####', ' ###x##', ' (####)', ' ##%'])
  return (name) =>
    [name, ...Array.from({ length: r.int(0, most) }, () => r.pick(names))].join(joint) + r.fill(pattern)
}

const qualifierJoints = [' - ', ' - ', ' - ', ', ', ', ', ' / ', ' – ', ' | ']

/** Other documents say of some or all items what kind they are, which is part of their names. */
function chooseQualifiers(names: readonly string[], { cities }: World, r: Random): (name: string) => string {
  if (!r.chance(0.3)) return (name) => name
  const share = r.pick([0.15, 0.4, 0.7, 1])
  const joint = r.pick(qualifierJoints)
  const isMixed = r.chance(0.5)
  const towns = listOf(cities).map((city) => city.replace(/^[\d# -]+|,.*$/g, ''))
  const kinds = r.pick([names, towns, ['## cm', 'XL', '?-##', '%## g', '?? ###', '## x ## mm']])
  return (name) =>
    r.chance(share) ? name + (isMixed ? r.pick(qualifierJoints) : joint) + r.fill(r.pick(kinds)) : name
}

/**
 * How amounts are formed in a currency: their decimal places, and the factor by which prices are multiplied.
 */
export type Coinage = { places: number; worth: number }

export function makeLines(
  region: Region,
  trade: Trade,
  taxMode: TaxMode,
  count: number,
  r: Random,
  { places: most, worth }: Coinage = { places: 2, worth: 1 },
): Line[] {
  const items = listOf(trade.items)
  const chosen = Array.from({ length: Math.ceil(count / items.length) }, () => r.shuffle(items))
    .flat()
    .slice(0, count)
  const codePattern = r.pick(codePatterns)
  const names = items.map((item) => item.split(';')[0]!)
  const naming = chooseNaming(names, r.fork('naming'))
  const qualifying = chooseQualifiers(names, region.world, r.fork('qualifiers'))
  const isMixed = region.country !== 'US' && r.chance(0.25)
  const mainRate = r.weighted(region.taxRates.map((rate, i) => [rate, i === 0 ? 8 : 1] as const))
  const hasDiscounts = r.chance(0.12)
  const hasDetails = r.chance(0.2)
  /** Scales all prices of a document into another range. */
  const scale = r.weighted([
    [1, 6],
    [r.int(2, 12), 1],
    [0.5, 1],
  ])
  const isWhole = most === 0 || r.fork('whole').chance(taxMode === 'none' ? 0.15 : 0.04)
  return chosen.map((item) => {
    const [description, unit, price] = item.split(';') as [string, UnitKey, string]
    const places = price.split('.')[1]?.length ?? 2
    const factor = (0.7 + 0.7 * r.next()) * (places > 2 ? 1 : scale) * worth
    const raw = new Decimal(price).times(factor)
    const unitPrice =
      isWhole || (r.chance(0.35) && raw.gt(5)) ? raw.round().toDecimalPlaces(2) : raw.toDecimalPlaces(places)
    const quantity = isWhole ? quantityOf(unit, r).ceil() : quantityOf(unit, r)
    const discountPercent =
      hasDiscounts && r.chance(0.6) ? new Decimal(r.pick([2, 3, 5, 10, 15, 20, 25])) : null
    const list = quantity.times(unitPrice.isZero() ? 1 : unitPrice)
    const rate = taxMode === 'none' ? '0' : isMixed ? r.pick(region.taxRates) : mainRate
    return {
      code: r.fill(codePattern),
      description: qualifying(naming(description)),
      detail: hasDetails && r.chance(0.6) ? r.pick(details).replace('{n}', r.fill('%####')) : null,
      quantity,
      unit,
      unitPrice: unitPrice.isZero() ? new Decimal(1) : unitPrice,
      discountPercent,
      taxRate: new Decimal(rate),
      amount: list
        .times(discountPercent ? new Decimal(100).minus(discountPercent).div(100) : 1)
        .toDecimalPlaces(most),
      daysAgo: r.int(1, 30),
    }
  })
}

import { type FactOptions, type InvoiceFacts, makeFacts } from '../invoice/facts.ts'
import type { Region } from '../locales/region.ts'
import type { Random } from '../random.ts'
import { type Company, fillName, makeBrand, makeCompany, makePerson } from '../world/company.ts'
import { makeOrdinaryName, type OrdinaryKind, townOf } from '../world/ordinary-names.ts'
import { makePlaceholderAddress } from '../world/placeholder-address.ts'
import { listOf } from '../world/world.ts'

type Shares = readonly (readonly [OrdinaryKind | 'person' | 'invented', number])[]

const vendorShares: Shares = [
  ['invented', 3],
  ['firms', 6],
  ['signs', 1.2],
  ['placeholders', 0.8],
  ['person', 0.9],
]

const customerShares: Shares = [
  ['invented', 3],
  ['firms', 5],
  ['signs', 0.6],
  ['placeholders', 1.5],
  ['person', 1],
]

/** The company, or another one of the same trade with an ordinary name. */
function renamed(company: Company, region: Region, shares: Shares, r: Random): Company {
  const kind = r.weighted(shares)
  if (kind === 'invented') return company
  const { language, world, country } = region
  const name = kind === 'person' ? makePerson(world, r) : makeOrdinaryName(language, world, kind, r)
  const made = makeCompany(country, world, r, { trade: company.trade.key, name })
  if (kind === 'placeholders' && r.chance(0.4))
    return { ...made, address: makePlaceholderAddress(language, r) }
  return kind === 'person' ? { ...made, isPerson: true } : made
}

/** How a vendor is named: by its firm's name, with a trading name beside it, or only by a trading name. */
function withBrand(vendor: Company, { language, world }: Region, r: Random): Company {
  const sign = () => makeOrdinaryName(language, world, 'signs', r)
  const twice = (name: string): [string, string] => [name, name]
  const own = vendor.brand.replace(/[\s,&]+$/, '')
  const [brand, name] = r.weighted<() => [brand: string, name: string]>([
    [() => [own, vendor.name], 6],
    [() => [sign(), vendor.name], 3],
    [() => twice(sign()), vendor.isPerson ? 0 : 0.7],
  ])()
  return { ...vendor, brand, name }
}

/** A vendor with a name as its kind of firm has it, by patterns of {@link fillName}; `?` is a capital letter. */
function ofKind(vendor: Company, { world, country }: Region, patterns: string, r: Random): Company {
  const pattern = r.fill(r.pick(listOf(patterns))).replaceAll('{city}', () => townOf(world, r))
  const name = fillName(pattern, world, vendor.trade, makeBrand(r), r)
  return makeCompany(country, world, r, { trade: vendor.trade.key, name })
}

export type CastOptions = FactOptions & {
  /** Patterns of most vendors' names. */
  vendors?: string
}

/** The content of an invoice whose parties have names of every kind, ordinary ones more often than invented ones. */
export function makeCast(region: Region, r: Random, options: CastOptions): InvoiceFacts {
  const facts = makeFacts(region, r, options)
  const kind = r.fork('kind of vendor')
  const vendor = withBrand(
    options.vendors !== undefined && kind.chance(0.7)
      ? ofKind(facts.vendor, region, options.vendors, kind)
      : renamed(facts.vendor, region, vendorShares, r.fork('ordinary vendor')),
    region,
    r.fork('trading name'),
  )
  const isHome = facts.customer.country === region.country
  const customer =
    facts.customer.isPerson || !isHome
      ? facts.customer
      : renamed(facts.customer, region, customerShares, r.fork('ordinary customer'))
  return { ...facts, vendor, customer: customer.isPerson ? { ...customer, taxId: null } : customer }
}

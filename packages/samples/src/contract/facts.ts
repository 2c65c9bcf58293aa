import type { Region } from '../locales/region.ts'
import { addDays } from '../page/format.ts'
import type { Random } from '../random.ts'
import { makeBrand, makeCompany, makePerson } from '../world/company.ts'
import { listOf } from '../world/world.ts'
import { type ContractKind, kindHabits } from './kinds.ts'
import { addPeriod, type Period } from './period.ts'
import { townOf } from './town.ts'

export type ContractParty = {
  name: string
  isPerson: boolean
  address: string
  city: string
  trade: string
  registration: string
  taxId: string | null
  representative: string
  email: string
  tradingName: string | null
}

/** Which sentence makes the contract begin to bind. */
type EffectiveMode =
  /** The date in the preamble, which is called the effective one. */
  | 'preamble'
  /** The date in the preamble, which is called nothing else. */
  | 'agreement'
  /** A date in a clause of its own. */
  | 'clause'
  | 'signature'
  /** Lines to fill in by hand. */
  | 'blank'
  | 'none'

type TermMode = 'fixed' | 'until' | 'fixedUntil' | 'anniversary' | 'indefinite' | 'none'
type RenewalMode = 'auto' | 'autoNotice' | 'never' | 'consent' | 'none'
type SignatureMode = 'none' | 'blank' | 'same' | 'different' | 'closing'

export type ContractFacts = {
  region: Region
  kind: ContractKind
  parties: [ContractParty, ContractParty, ...ContractParty[]]
  agreementDate: string
  isDated: boolean
  effectiveMode: EffectiveMode
  effectiveDate: string | null
  termMode: TermMode
  term: Period
  endDate: string | null
  renewalMode: RenewalMode
  renewalTerm: Period
  /** Before the end of the term, or null. */
  renewalNotice: Period | null
  /** For ending the contract at any time, or null. */
  exitNotice: Period | null
  hasLaw: boolean
  /** In units of the region's currency, with decimals as printed; null for none. */
  value: string | null
  signatureMode: SignatureMode
  /** One a party; the latest is the contract's. */
  signatureDates: string[]
  /** The contract that an amendment changes. */
  originalDate: string
}

function makeParty(region: Region, r: Random, isPerson: boolean): ContractParty {
  const company = makeCompany(region.country, region.world, r)
  const isPrivate = isPerson || company.isPerson
  const address = company.address
  const companyName = !isPrivate && r.chance(0.08) ? makeBrand(r) : company.name
  return {
    name: isPerson ? makePerson(region.world, r) : companyName,
    isPerson: isPrivate,
    address: address.join(', '),
    city: townOf(address[1] ?? address[0]!),
    trade: r.pick(listOf(company.trade.names)),
    registration: r.fill(r.pick(['########', '### ###', '%#####', '#######'])),
    taxId: company.taxId,
    representative: company.contact,
    email: company.email,
    tradingName: !isPrivate && r.chance(0.06) ? makeBrand(r) : null,
  }
}

function periodOfMonths(months: number, r: Random): Period {
  if (months % 12 === 0 && r.chance(0.75)) return { count: months / 12, unit: 'year' }
  if (months <= 3 && r.chance(0.25)) return { count: months * 30, unit: 'day' }
  return { count: months, unit: 'month' }
}

function makeNotice(r: Random): Period {
  return r.weighted<Period>([
    [{ count: 30, unit: 'day' }, 6],
    [{ count: 60, unit: 'day' }, 4],
    [{ count: 90, unit: 'day' }, 5],
    [{ count: r.pick([10, 14, 15, 20, 45, 120, 180]), unit: 'day' }, 4],
    [{ count: 1, unit: 'month' }, 2],
    [{ count: 3, unit: 'month' }, 4],
    [{ count: 6, unit: 'month' }, 3],
    [{ count: r.pick([2, 4, 9, 12]), unit: 'month' }, 2],
    [{ count: r.pick([2, 4, 6, 8]), unit: 'week' }, 1.5],
    [{ count: 1, unit: 'year' }, 0.5],
  ])
}

function makeAmount([least, most]: readonly [number, number], r: Random): string {
  const rough = least * (most / least) ** r.next()
  const step = 10 ** Math.max(0, Math.floor(Math.log10(rough)) - 1)
  const whole = r.chance(0.8) ? Math.max(step, Math.round(rough / step) * step) : Math.round(rough)
  return r.weighted([
    [`${whole}`, 5],
    [`${whole}.00`, 4],
    [`${whole}.${r.int(10, 99)}`, 0.7],
  ])
}

function makeDate(r: Random): string {
  const date = addDays('2002-01-01', r.chance(0.8) ? r.int(4400, 9300) : r.int(0, 9300))
  return r.chance(0.3) ? `${date.slice(0, 8)}01` : date
}

function chooseEnd(effective: string, term: Period, r: Random): { term: Period; end: string } {
  const end = addPeriod(effective, term)
  return { term, end: r.chance(0.6) ? addDays(end, -1) : end }
}

export type ContractFactOptions = { kind: ContractKind }

/** What a contract says, before anything is worded. */
export function makeContractFacts(region: Region, r: Random, { kind }: ContractFactOptions): ContractFacts {
  const habits = kindHabits[kind]
  const who = r.fork('parties')
  const parties = habits.persons.map((share) => makeParty(region, who, who.chance(share)))
  while (parties[1]!.name === parties[0]!.name)
    parties[1] = makeParty(region, who, who.chance(habits.persons[1]))
  if (who.chance(0.08)) parties.push(makeParty(region, who, who.chance(0.3)))
  const when = r.fork('dates')
  const agreementDate = makeDate(when)
  const effectiveMode = when.weighted<EffectiveMode>([
    ['preamble', 4],
    ['agreement', 3],
    ['clause', 4],
    ['signature', 1.5],
    ['blank', 0.8],
    ['none', 0.5],
  ])
  const later = addDays(agreementDate, when.int(1, 80))
  const clauseDate = when.chance(0.55) ? `${addDays(agreementDate, 32).slice(0, 8)}01` : later
  const signatureMode =
    effectiveMode === 'blank'
      ? when.pick(['none', 'blank'] as const)
      : when.weighted<SignatureMode>([
          ['none', 3],
          ['blank', 3],
          ['same', effectiveMode === 'none' ? 0 : 2],
          ['different', effectiveMode === 'none' ? 0 : 2],
          ['closing', effectiveMode === 'none' ? 0 : 2],
        ])
  const signatureDates = parties.map(() =>
    signatureMode === 'different' ? addDays(agreementDate, when.int(-6, 12)) : agreementDate,
  )
  const lastSignature = ['same', 'different', 'closing'].includes(signatureMode)
    ? [...signatureDates].sort().at(-1)!
    : null
  const effectiveDate = {
    preamble: agreementDate,
    agreement: agreementDate,
    clause: clauseDate,
    signature: lastSignature,
    blank: null,
    none: null,
  }[effectiveMode]
  const how = r.fork('term')
  const term = periodOfMonths(how.pick(habits.months), how)
  const wanted = how.chance(habits.openEnded)
    ? 'indefinite'
    : how.weighted<TermMode>([
        ['fixed', 5],
        ['until', 2.2],
        ['fixedUntil', 2],
        ['anniversary', term.unit === 'year' ? 0.8 : 0],
        ['none', kind === 'purchase' || kind === 'amendment' ? 6 : 0.6],
      ])
  const needsEnd = wanted === 'until' || wanted === 'fixedUntil'
  const termMode = needsEnd && effectiveDate === null ? 'fixed' : wanted
  const printedEnd = chooseEnd(effectiveDate ?? agreementDate, term, how)
  const isLimited = termMode !== 'indefinite' && termMode !== 'none'
  const renewalMode = isLimited
    ? how.weighted<RenewalMode>([
        ['autoNotice', habits.renews * 0.8],
        ['auto', habits.renews * 0.2],
        ['never', 0.12],
        ['consent', 0.14],
        ['none', 0.45],
      ])
    : 'none'
  const hasExit = how.chance(termMode === 'indefinite' ? 0.92 : 0.38)
  return {
    region,
    kind,
    parties: parties as ContractFacts['parties'],
    agreementDate,
    isDated:
      effectiveMode === 'clause' ? when.chance(0.7) : !['signature', 'none', 'blank'].includes(effectiveMode),
    effectiveMode,
    effectiveDate,
    termMode,
    term,
    endDate:
      !isLimited || effectiveDate === null
        ? null
        : needsEnd
          ? printedEnd.end
          : addPeriod(effectiveDate, term),
    renewalMode,
    renewalTerm: periodOfMonths(how.pick([1, 6, 12, 12, 12, 12, 24]), how),
    renewalNotice: renewalMode === 'autoNotice' ? makeNotice(how) : null,
    exitNotice: hasExit ? makeNotice(how) : null,
    hasLaw: r.fork('law').chance(kind === 'amendment' ? 0.4 : 0.88),
    value: r.fork('value').chance(habits.valued) ? makeAmount(habits.amounts, r.fork('amount')) : null,
    signatureMode,
    signatureDates,
    originalDate: addDays(agreementDate, -when.int(200, 2600)),
  }
}

import { Decimal } from 'decimal.js'
import type { InvoiceFacts } from '../invoice/facts.ts'
import { addDays } from '../page/format.ts'
import type { Words, Writer } from './writer.ts'

/** Of contracts, this share has a few clauses on half a page. */
const shortShare = 0.6

/** Parties above a contract, which its clauses call by name. */
function contractParties({ vendor, customer }: InvoiceFacts): string[] {
  return [vendor, customer].map(({ name, address }) => `${name}, ${address.join(', ')}`)
}

/** Parties and sentences of any paper, as long contracts look from afar. */
function longContract(w: Writer, { facts }: Words) {
  return {
    before: contractParties(facts),
    hasAddressee: false,
    after: Array.from({ length: 9 }, (_, index) => `${index + 1}. ${w.prose(4)}`),
    isSigned: true,
  }
}

/** Names the parties in a sentence or in lines above, and has some of the clauses of its language. */
function shortContract({ day, money }: Writer, { words, facts, r }: Words) {
  const values: Record<string, string> = {
    a: facts.vendor.name,
    b: facts.customer.name,
    date: day(facts.date),
    start: day(addDays(facts.date, r.int(0, 40))),
    amount: money(new Decimal(r.int(50, 9_000))),
  }
  const filled = words.clauses.map((text) => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!))
  const [preamble, signing] = [filled[0]!, filled.at(-1)!]
  const kept = filled.slice(1, -1).filter(() => r.chance(0.65))
  const mark = r.pick([(at: number) => `${at}. `, (at: number) => `§ ${at} `, () => ''])
  return {
    hasAddressee: false,
    before: r.chance(0.7) ? [preamble] : contractParties(facts),
    after: [...kept.map((text, index) => mark(index + 1) + text), ...(r.chance(0.6) ? [signing] : [])],
    isSigned: r.chance(0.8),
  }
}

/** A contract: its parties, its clauses, and whether it is signed. */
export function contractContent(w: Writer, given: Words) {
  return given.r.chance(shortShare) ? shortContract(w, given) : longContract(w, given)
}

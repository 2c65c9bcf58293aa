import type { Candidate, Kind } from '../candidates/candidate.ts'
import type { Document } from '../candidates/document.ts'
import type { Candidates } from '../candidates/find-candidates.ts'
import { hashText } from '../text/hash.ts'
import { describeContext } from './context.ts'
import { linkAmounts, linkCurrencies, linkDates, linkNames, linkOrder } from './links.ts'

/** Hashes of a candidate's features: labels and links to other values, form and place, and words. */
export type Features = { general: Uint32Array; form: Uint32Array; words: Uint32Array }

export type Described = { candidate: Candidate; features: Features }

/** Where a candidate is and what it looks like: other layouts differ in this more than in what labels say. */
const isForm =
  /^(?:[xysn]?\d|y\dx\d|b[in]\d|gap\d|t:(?:digits|length|shape|words|lines)|line\d|nth|of\d|bold|later_page|last_page|(?:first|last)_on_line|top_of_column|starts|inside$|ends|bc:|x\d|y\d|s\d)/

const hashAll = (names: Iterable<string>): Uint32Array => Uint32Array.from(new Set(names), hashText)

const linksOf = (kind: Kind, candidates: Candidates, document: Document): string[][] => {
  switch (kind) {
    case 'amount':
      return linkAmounts(candidates.amount)
    case 'date':
      return linkDates(candidates.date)
    case 'name':
      return linkNames(candidates.name, candidates, document)
    case 'currency':
      return linkCurrencies(candidates.currency, candidates, document)
    default:
      return candidates[kind].map(() => [])
  }
}

/** Pairs that mean more together than apart. */
const pairs = (general: readonly string[]): string[] => {
  const labels = general.filter((name) => /^(?:l0|p!|aa!|f!|cl!):/.test(name))
  const others = general.filter((name) =>
    /^(?:max|sum|base|tax|taxed|part|left_over|before_paid|rounded|to_round|settled|column_sum|earliest|latest|nth0|t:percent|t:range_start|bold)$/.test(
      name,
    ),
  )
  return labels.flatMap((label) => others.map((other) => `${label}&${other}`))
}

/** A name's cut together with what stands before it, over it and in it. */
const namePairs = (general: readonly string[]): string[] => {
  const cuts = general.filter((name) =>
    /^t:(?:whole|dash|comma|bracket|last_bracket|to_ending|(?:labelled|after_label)(?:_cut)?|two_lines)$/.test(
      name,
    ),
  )
  const others = general.filter((name) =>
    /^(?:l0|p!|party|aa!|o0):|^(?:legal_end|in_web|all_label|half_label|t:apart|t:close|t:other_print|t:same_print)$/.test(
      name,
    ),
  )
  const parties = others.filter((name) => name.startsWith('party:'))
  return [
    ...cuts.flatMap((cut) => others.map((other) => `${cut}&${other}`)),
    ...parties.flatMap((party) =>
      others.flatMap((other) => (/^p!|^l0/.test(other) ? [`${party}&${other}`] : [])),
    ),
  ]
}

/** All candidates of a kind with their features. */
export const describe = (kind: Kind, candidates: Candidates, document: Document): Described[] => {
  const links = linksOf(kind, candidates, document)
  const orders = linkOrder(candidates[kind])
  return candidates[kind].map((candidate, i) => {
    const { general, words } = describeContext(candidate, document.layout)
    general.push(...links[i]!, ...orders[i]!)
    general.push(...(kind === 'name' ? namePairs(general) : pairs(general)))
    return {
      candidate,
      features: {
        general: hashAll(general.filter((name) => !isForm.test(name))),
        form: hashAll(general.filter((name) => isForm.test(name))),
        words: hashAll(words),
      },
    }
  })
}

import type { CodeValueName } from '../../codes/statement.ts'
import { isSameValue } from '../text/is-same-value.ts'
import { plainWords } from '../text/plain-words.ts'

type IsSame = (a: string, b: string) => boolean

/** A part that is no longer than this says nothing about the whole. */
const shortestPart = 6

function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length >= shortestPart && long.includes(short)
}

/** Printed with or without country and form, such as `CHE-123.456.789 MWST`. */
const isSameTaxId: IsSame = (a, b) => {
  const [one, other] = [a, b].map((id) => plainWords(id).join(''))
  return one === other || isPartOf(one!, other!)
}

/** Zeros in front are printed or not, and so is the series in front of a number. */
const isSameNumber: IsSame = (a, b) => {
  const [one, other] = [a, b].map((number) => plainWords(number).map((word) => word.replace(/^0+(?=\d)/, '')))
  const isTail = one!.at(-1) === other!.at(-1) && Math.min(one!.length, other!.length) === 1
  return isSameValue(a, b) || one!.join('') === other!.join('') || (isTail && /\d/.test(one!.at(-1) ?? ''))
}

/** A name may be shortened, or lack its legal form. */
const isSameName: IsSame = (a, b) => {
  const [one, other] = [a, b].map((name) => plainWords(name).join(''))
  return one === other || (isPartOf(one!, other!) && (one!.startsWith(other!) || other!.startsWith(one!)))
}

const isSameTime: IsSame = (a, b) => a.slice(0, 5) === b.slice(0, 5)

const comparisons: Partial<Record<CodeValueName, IsSame>> = {
  vendor_tax_id: isSameTaxId,
  customer_tax_id: isSameTaxId,
  number: isSameNumber,
  order_number: isSameNumber,
  reference: isSameNumber,
  vendor: isSameName,
  customer: isSameName,
  time: isSameTime,
}

/** How a value in a code is compared with a printed one. */
export function sameBy(name: CodeValueName): IsSame {
  return comparisons[name] ?? isSameValue
}

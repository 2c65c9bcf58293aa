import type { Candidate } from '../candidates/candidate.ts'
import type { Candidates } from '../candidates/find-candidates.ts'
import { isAddressLine } from '../layout/address-line.ts'
import type { Hit, Segment } from '../layout/segment.ts'
import { type Concept, titles } from '../lexicon/concepts.ts'
import type { Factor } from './joint.ts'

/** Capitals that begin a number, also where they are a label: `PO 118` beside `Your order`. */
const prefix = /^\p{Lu}{1,4}\.?$/u
/** How far below its label a number may be printed, in heights of its letters. */
const farthest = 2.5
const atBank: readonly Concept[] = ['bank', 'iban', 'bic']

type Label = { cell: Segment; meanings: readonly Concept[]; isAbove: boolean }

function isSign({ text }: Segment['words'][number]): boolean {
  return !/[\p{L}\d]/u.test(text)
}

/** What a number is called by the word before "number". */
const numberOf: Partial<Record<Concept, Concept>> = {
  bill_to: 'customer_number',
  title_invoice: 'invoice_number',
  title_receipt: 'receipt_number',
}

/** The meanings of a label, and of it with the one before it: `Customer` `no.`. */
function meaningsOf(hits: Segment['hits'], { from, meanings }: Hit): readonly Concept[] {
  const before = meanings.includes('number') ? hits.find(({ to }) => to === from) : undefined
  return [...meanings, ...(before?.meanings.flatMap((each) => numberOf[each] ?? []) ?? [])]
}

/**
 * The label that a number follows without other words between: in its own cell, otherwise the cell to its left, otherwise the
 * one above it.
 */
function labelOf({ segments: [cell], from, traits }: Candidate): Label | null {
  const { words, hits, left, above, y0, size } = cell!
  const isNextTo = (end: number) =>
    end === from + 1 ? traits.includes('stuck') : end <= from && words.slice(end, from).every(isSign)
  // Terms such as `30 days` are words of labels, too.
  const isLeft = left?.isLabel === true && !/\d/.test(left.text)
  const outer = isLeft ? left : above?.isLabel && y0 - above.y1 < farthest * size ? above : null
  const around = outer && {
    cell: outer,
    meanings: outer.hits.flatMap((hit) => meaningsOf(outer.hits, hit)),
    isAbove: !isLeft,
  }
  const own = hits.findLast(({ to }) => isNextTo(to))
  if (!own) return words.slice(0, from).every(isSign) ? around : null
  const meanings = meaningsOf(hits, own)
  const isPrefix = from === 1 && prefix.test(words[0]!.text)
  if (isPrefix && around?.meanings.some((each) => meanings.includes(each))) return null
  return { cell: cell!, meanings, isAbove: false }
}

/** Whether a label of an account stands among the data of a bank. */
function isOfBank({ cell, meanings }: Label): boolean {
  if (!meanings.includes('account')) return false
  const near = [cell, cell.above, cell.above?.above, cell.below, cell.below?.below]
  return near.some((each) =>
    each?.hits.some((hit) => hit.meanings.some((meaning) => atBank.includes(meaning))),
  )
}

const others = ['date', 'phone', 'tax_id', 'iban'] as const satisfies (keyof Candidates)[]

/** The values that a number may be printed within, by the cell where they begin. */
function othersOf(candidates: Candidates): Map<Segment, Candidate[]> {
  return Map.groupBy(
    others.flatMap((kind) => candidates[kind]),
    ({ segments: [cell] }) => cell!,
  )
}

/** Whether a number is printed within another value. */
function isWithinOther(
  { segments: [cell], from, to }: Candidate,
  byCell: ReturnType<typeof othersOf>,
): boolean {
  if (isAddressLine(cell!)) return true
  return byCell.get(cell!)?.some((other) => other.from <= from && other.to >= to) === true
}

/**
 * Says whether the label of a number is one of its own kind, or only one of another kind; and whether a number without a label
 * is part of another value, such as an address.
 *
 * @param doubtful with one of these meanings, too, a label of the own kind says nothing
 */
export function numberLabel(
  name: string,
  field: string,
  own: Concept,
  doubtful: readonly Concept[] = [],
): Factor {
  const gradeOf = (candidate: Candidate, byCell: ReturnType<typeof othersOf>) => {
    const label = labelOf(candidate)
    if (!label) return isWithinOther(candidate, byCell) ? 'other value' : null
    const has = (meanings: readonly Concept[]) => label.meanings.some((each) => meanings.includes(each))
    if (label.isAbove && has(titles)) return 'below a title'
    if (has([own])) return has(doubtful) || isOfBank(label) ? null : 'labelled'
    if (has(['number'])) return 'only a number'
    return has(titles.filter((title) => numberOf[title] === own)) ? null : 'labelled otherwise'
  }
  return {
    fields: [field],
    relate: ({ candidates }) => {
      const byCell = othersOf(candidates)
      return (option) => {
        const grades = option?.candidates.map((each) => gradeOf(each, byCell)) ?? []
        const isSure = grades.includes('labelled')
        const found = isSure ? 'labelled' : grades.every((grade) => grade === grades[0]) ? grades[0] : null
        return found ? [`${name}: ${found}`] : []
      }
    },
  }
}

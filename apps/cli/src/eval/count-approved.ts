import { differingLines } from '@numora/domain'
import type { ReadValues } from './as-read.ts'

/** Approved values of a field that were read right at the time, and now; `false…` were read where none was approved. */
export type Counted = {
  approved: number
  rightThen: number
  rightNow: number
  falseThen: number
  falseNow: number
  /** Right now and not then, or the other way round. */
  better: number
  worse: number
}

/** All line items are counted line by line under this name, and whole documents under the other. */
export const lineItems = 'line items'
export const wholeDocument = 'whole document'

/** How the readings of one document compare with what was approved, by field. */
export function countApproved(
  approved: ReadValues,
  then: ReadValues,
  now: ReadValues,
): Record<string, Counted> {
  const fields = Object.entries(approved.fields).map(([name, value]) => {
    const right = (read: ReadValues) => (read.fields[name] ?? null) === value
    return [name, counted(value !== null, right(then), right(now))] as const
  })
  const lines = lineCounts(approved, then, now)
  const isWhole = (read: ReadValues) =>
    Object.entries(approved.fields).every(([name, value]) => (read.fields[name] ?? null) === value) &&
    wrongLines(approved, read).isSame
  return {
    ...Object.fromEntries(fields),
    ...(lines.approved + lines.falseThen + lines.falseNow > 0 ? { [lineItems]: lines } : {}),
    [wholeDocument]: counted(true, isWhole(then), isWhole(now)),
  }
}

function counted(isApproved: boolean, isRightThen: boolean, isRightNow: boolean): Counted {
  return {
    approved: Number(isApproved),
    rightThen: Number(isApproved && isRightThen),
    rightNow: Number(isApproved && isRightNow),
    falseThen: Number(!isApproved && !isRightThen),
    falseNow: Number(!isApproved && !isRightNow),
    better: Number(isRightNow && !isRightThen),
    worse: Number(isRightThen && !isRightNow),
  }
}

/** The approved lines that a reading has otherwise or not at all, and the number of those that it has beside them. */
function wrongLines(approved: ReadValues, read: ReadValues) {
  const toLines = (values: ReadValues) =>
    values.lineItems.map((line, index) => ({
      index,
      fields: Object.fromEntries(Object.entries(line).map(([name, value]) => [name, { value }])),
    }))
  const pairs = differingLines(toLines(approved), toLines(read))
  return {
    wrong: new Set(pairs.flatMap(({ before }) => before?.index ?? [])),
    beside: pairs.filter(({ before }) => before === null).length,
    isSame: pairs.length === 0,
  }
}

function lineCounts(approved: ReadValues, then: ReadValues, now: ReadValues): Counted {
  const [was, is] = [wrongLines(approved, then), wrongLines(approved, now)]
  const { length } = approved.lineItems
  return {
    approved: length,
    rightThen: length - was.wrong.size,
    rightNow: length - is.wrong.size,
    falseThen: was.beside,
    falseNow: is.beside,
    better: was.wrong.difference(is.wrong).size + Math.max(0, was.beside - is.beside),
    worse: is.wrong.difference(was.wrong).size + Math.max(0, is.beside - was.beside),
  }
}

/** Adds counts to those of earlier documents. */
export function addCounts(sum: Map<string, Counted>, counts: Record<string, Counted>): void {
  for (const [name, each] of Object.entries(counts)) {
    const known = sum.get(name)
    if (!known) sum.set(name, { ...each })
    else for (const key of Object.keys(each) as (keyof Counted)[]) known[key] += each[key]
  }
}

import type { AppliedLesson, ReadingIssue, ReadValue } from '@numora/contract'

type Fields = Record<string, ReadValue>

type Read = {
  fields: Fields
  lineItems: { fields: Fields }[]
  taxLines?: { fields: Fields }[]
  issues: ReadingIssue[]
  appliedLessons?: AppliedLesson[]
}

/**
 * A reading without what the workspace does not use: the named fields, `line_items` and `tax_lines`, and what was noticed of
 * them.
 */
export function withoutUnused<R extends Read>(reading: R, unused: readonly string[]): R {
  if (unused.length === 0) return reading
  const names = new Set(unused)
  const isUsed = (path: string) => !names.has(path) && !names.has(path.split('.', 1)[0]!)
  const { fields, lineItems, taxLines, issues, appliedLessons } = reading
  const isOfUsed = ({ field, lineItem }: ReadingIssue) =>
    lineItem === undefined ? field === undefined || isUsed(field) : isUsed('line_items')
  return {
    ...reading,
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => isUsed(name))),
    lineItems: isUsed('line_items') ? lineItems : [],
    ...(taxLines && { taxLines: isUsed('tax_lines') ? taxLines : [] }),
    issues: issues.filter(isOfUsed),
    ...(appliedLessons && { appliedLessons: appliedLessons.filter(({ field }) => isUsed(field)) }),
  }
}

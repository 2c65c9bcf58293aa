import { printTable } from '../print.ts'
import type { ApprovedReport } from './approved-report.ts'
import type { Counted } from './count-approved.ts'

const mostShown = 20

/** Prints a report for people: a row for each field that has values, and the documents to look at. */
export function printCounts({ version, readBy, documents, leftOut, bySchema, worse }: ApprovedReport): void {
  const readers = Object.entries(readBy).map(([reader, count]) => `${reader}: ${count}`)
  console.log(
    `${documents} approved documents, read again by version ${version}` +
      (readers.length > 0 ? ` (at the time by ${readers.join(', ')})` : ''),
  )
  for (const [why, left] of Map.groupBy(leftOut, (one) => one.why))
    console.log(`${left.length} left out: ${why}`)
  const rows = Object.entries(bySchema).flatMap(([schema, counts]) =>
    Object.entries(counts)
      .filter(([, { approved, falseThen, falseNow }]) => approved + falseThen + falseNow > 0)
      .map(([field, counted]) => [schema, field, ...cells(counted)]),
  )
  printTable(
    [
      'schema',
      'field',
      'approved',
      'right then',
      'right now',
      'not there, read then',
      'now',
      'better',
      'worse',
    ],
    rows,
  )
  if (worse.length === 0) return
  console.log(`\nRight at the time and not now, in ${worse.length} documents:`)
  for (const { id, fields } of worse.slice(0, mostShown)) console.log(`${id}  ${fields.join(', ')}`)
}

function cells({ approved, rightThen, rightNow, falseThen, falseNow, better, worse }: Counted): string[] {
  const share = (right: number) =>
    approved === 0 ? '–' : `${right} (${((100 * right) / approved).toFixed(1)} %)`
  const numbers = [falseThen, falseNow, better, worse].map(String)
  return [String(approved), share(rightThen), share(rightNow), ...numbers]
}

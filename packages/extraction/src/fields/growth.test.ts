import { Session } from 'node:inspector/promises'
import { setFlagsFromString } from 'node:v8'
import type { SchemaId } from '@numora/contract'
import { afterAll, expect, it } from 'vitest'
import { pageOf } from './test-page.ts'

type Texts = Exclude<Parameters<typeof pageOf>[0][number], string>[]

/** Rows of texts from left to right, under each other. */
function rowsOf(rows: readonly (readonly string[])[]): Texts {
  return rows.flatMap((cells, row) => cells.map((text, i) => ({ text, x: 30 + 110 * i, y: 60 + 11 * row })))
}

function repeated(count: number, cellsOf: (row: number) => string[]): string[][] {
  return Array.from({ length: count }, (_, row) => cellsOf(row))
}

const pages: Record<string, [SchemaId, (count: number) => Texts]> = {
  'items that do not add up, and a list of firms': [
    'invoice_v2',
    (count) =>
      rowsOf([
        ['Description', 'Quantity', 'Price', 'Amount'],
        ...repeated(count, (i) => [`Oak board, ${i} cm`, '2', `${i}.10`, `${2 * i}.20`]),
        ['Total', '', '', '7.77'],
        ...repeated(count, (i) => [
          `Firm ${i} Ltd`,
          `VAT DE${123_456_000 + i}`,
          `${1 + (i % 28)}.05.2026`,
          `a@b${i}.example`,
        ]),
      ]),
  ],
  'a receipt that does not add up': [
    'receipt_v1',
    (count) =>
      rowsOf([
        ...repeated(count, (i) => [`Tea no ${i}`, `${1 + (i % 9)}.${10 + (i % 83)}`]),
        ['TOTAL', '7.77'],
      ]),
  ],
}

const session = new Session()
/** What the compilers of V8 inline is not counted. */
const compilers = ['opt', 'maglev']

afterAll(async () => {
  await session.post('Profiler.stopPreciseCoverage')
  session.disconnect()
  for (const name of compilers) setFlagsFromString(`--${name}`)
})

/** Starts to count how often each block of the code of this folder runs; must be called before it is loaded. */
async function countBlocks(): Promise<() => Promise<Map<string, number>>> {
  for (const name of compilers) setFlagsFromString(`--no-${name}`)
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const own = result.filter(({ url }) => url.includes('/src/fields/'))
    return new Map(
      own.flatMap(({ url, functions }) =>
        functions.flatMap(({ functionName, ranges }) =>
          ranges.map(({ startOffset, endOffset, count }): [string, number] => [
            `${url.split('/src/fields/')[1]} ${functionName} ${startOffset}-${endOffset}`,
            count,
          ]),
        ),
      ),
    )
  }
}

/** Of twice as many rows, what grows with their number takes twice as long, what grows with their square four times. */
const mostGrowth = 3
const fewestRuns = 20_000

it('no part of the work grows with the square of what is on a page', { timeout: 180_000 }, async () => {
  const take = await countBlocks()
  const { extractFields } = await import('./index.ts')
  const grown: string[] = []
  for (const [name, [schema, textsOf]] of Object.entries(pages)) {
    const runsOf = async (count: number) => {
      await take()
      extractFields(pageOf(textsOf(count)), schema)
      return take()
    }
    const [few, many] = [await runsOf(225), await runsOf(450)]
    for (const [block, count] of many) {
      const before = few.get(block) ?? 0
      if (count > fewestRuns && count > mostGrowth * before)
        grown.push(`${name}: ${block}: ${before} times, then ${count}`)
    }
  }
  expect(grown).toEqual([])
})

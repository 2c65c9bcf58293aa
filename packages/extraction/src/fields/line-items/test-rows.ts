import { extractFields } from '../index.ts'
import { pageOf } from '../test-page.ts'

/** A text and where it begins, in points. */
export type Cell = [x: number, text: string]

/** What is printed above the lines: without it a page is recognized as another kind of document. */
const tops = {
  invoice_v2: ['Hollis Hardware Ltd', 'INVOICE', 'Invoice number: 20418', 'Invoice date: 12/02/2026'],
  receipt_v1: ['CORNER SHOP', '12 MILL ROAD', 'RECEIPT NO 4417', '12/02/2026 10:21'],
}

/** The items that are read from rows of cells, one below the other; some words may be bold, or all recognised. */
export function itemsOf(
  rows: readonly Cell[][],
  schema: keyof typeof tops = 'invoice_v2',
  boldWords: readonly string[] = [],
  confidence = 1,
) {
  const cells = rows.flatMap((row, i) => row.map(([x, text]) => ({ text, x, y: 140 + i * 15 })))
  const title = tops[schema].map((text, i) => ({ text, x: 50, y: 30 + i * 15 }))
  const file = pageOf([...title, ...cells])
  for (const word of file.pages[0]!.words) {
    word.isBold = boldWords.includes(word.text)
    word.confidence = confidence
  }
  const result = extractFields(file, schema)
  if (!result.ok) throw new Error(result.failure.message)
  return result.lineItems
}

/** The columns that have values, of the lines read from rows of cells set under each other. */
export function linesOf(...args: Parameters<typeof itemsOf>) {
  return itemsOf(...args).map(({ fields }) =>
    Object.fromEntries(Object.entries(fields).flatMap(([name, { value }]) => (value ? [[name, value]] : []))),
  )
}

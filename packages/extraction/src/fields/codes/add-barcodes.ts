import { isEan } from '../../codes/check-digits.ts'
import type { LineItem, Page, Source } from '../../file-content.ts'

const confidence = 0.9

type Band = { page: number; top: number; bottom: number }

/** The height of a line item on its page; null if it has no positions. */
function bandOf({ fields }: LineItem): Band | null {
  const sources = Object.values(fields).flatMap(({ source }) => source ?? [])
  const [first] = sources
  if (!first) return null
  const boxes = sources.filter(({ page }) => page === first.page).map(({ box }) => box)
  return {
    page: first.page,
    top: Math.min(...boxes.map((box) => box[1])),
    bottom: Math.max(...boxes.map((box) => box[3])),
  }
}

function isBeside({ page, top, bottom }: Band, { page: codePage, box }: Source): boolean {
  return (
    page === codePage && top < box[3] && box[1] < bottom && (box[1] + box[3]) / 2 > top - (box[3] - box[1])
  )
}

/** Adds the numbers of product bar codes to the only line at their height, where that has no number of its own. */
export function addBarcodes(lineItems: LineItem[], field: string | null, pages: readonly Page[]): LineItem[] {
  const barcodes = pages.flatMap(({ number, codes = [] }) =>
    codes.flatMap(({ text, box }) => (isEan(text) ? [{ value: text, source: { page: number, box } }] : [])),
  )
  if (field === null || barcodes.length === 0) return lineItems
  const bands = lineItems.map(bandOf)
  const added = new Map<number, LineItem>()
  for (const { value, source } of barcodes) {
    const beside = bands.flatMap((band, at) => (band && isBeside(band, source) ? [at] : []))
    const [at] = beside
    if (at === undefined || beside.length > 1 || added.has(at)) continue
    const line = lineItems[at]!
    if (line.fields[field]?.value != null) continue
    added.set(at, { fields: { ...line.fields, [field]: { value, confidence, source, origin: 'code' } } })
  }
  return lineItems.map((line, at) => added.get(at) ?? line)
}

import { renderPdf } from '../page/render-pdf.ts'
import { createRandom } from '../random.ts'
import type { Sample } from '../sample.ts'
import { type InvoiceFacts, makeFacts } from './facts.ts'
import { createInvoicePen, type InvoiceOptions, pickRegion } from './generate.ts'
import { type LayoutName, layouts } from './layouts/index.ts'
import { truthOf } from './truth.ts'

export type NextInvoiceOptions = InvoiceOptions & {
  /** The seed of another document of the issuer, generated with the same options. */
  issuer: string | number
  layout: LayoutName
  /** Whether it is about the same as that document, in another month: only its number and dates are its own. */
  isRepeat?: boolean
}

function repeated(
  known: InvoiceFacts,
  { number, date, dueDate, orderDate, deliveryDate, periodStart, periodEnd }: InvoiceFacts,
): InvoiceFacts {
  return { ...known, number, date, dueDate, orderDate, deliveryDate, periodStart, periodEnd }
}

/**
 * Generates another document of an issuer: vendor, layout, words and formats are the same, everything else is
 * different, unless it repeats the first one.
 */
export async function generateNextInvoice({
  issuer,
  seed,
  layout,
  isRepeat = false,
  ...options
}: NextInvoiceOptions): Promise<Sample> {
  const r = createRandom(`invoice/${issuer}`)
  const region = pickRegion(r, options.language)
  const known = makeFacts(region, r.fork('facts'), options)
  const knownPen = createInvoicePen(known, r)
  layouts[layout](knownPen)
  const own = makeFacts(region, createRandom(`invoice/${seed}`).fork('facts'), options)
  const facts = isRepeat ? repeated(known, own) : { ...own, vendor: known.vendor }
  const pen = { ...createInvoicePen(facts, r), word: knownPen.word }
  layouts[layout](pen)
  return {
    id: `invoice-${seed}`,
    kind: facts.kind,
    language: region.tag,
    layout,
    contentType: 'application/pdf',
    bytes: await renderPdf(pen.sheet, { title: facts.number }),
    truth: truthOf([...pen.sheet.positions], 'invoice_v2', { document_type: facts.kind }),
  }
}

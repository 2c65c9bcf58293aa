import { documentSchemas } from '@numora/contract'
import { makeFacts } from '../invoice/facts.ts'
import { createInvoicePen, pickRegion } from '../invoice/generate.ts'
import { renderPdf } from '../page/render-pdf.ts'
import { createRandom } from '../random.ts'
import { type OtherKind, otherKinds, type Sample } from '../sample.ts'
import { drawOther } from './draw.ts'

export type OtherOptions = { seed: string | number; language?: string; kind?: OtherKind }

/** Generates a document that is neither invoice nor receipt: its truth says so, and every field is null. */
export async function generateOther(options: OtherOptions): Promise<Sample> {
  const r = createRandom(`other/${options.seed}`)
  const region = pickRegion(r, options.language)
  const kind = options.kind ?? r.pick(otherKinds)
  const pen = createInvoicePen(makeFacts(region, r.fork('facts'), { kind: 'invoice' }), r)
  drawOther(pen, kind)
  return {
    id: `other-${options.seed}`,
    kind,
    language: region.tag,
    layout: kind,
    contentType: 'application/pdf',
    bytes: await renderPdf(pen.sheet),
    truth: {
      schema: 'invoice_v2',
      fields: Object.fromEntries(documentSchemas.invoice_v2.fields.map(({ name }) => [name, null])),
      lineItems: [],
      boxes: {},
      taxLines: [],
      lineItemBoxes: [],
      isOfSchema: false,
    },
  }
}

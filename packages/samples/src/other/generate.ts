import { documentSchemas } from '@numora/contract'
import { makeFacts } from '../invoice/facts.ts'
import { createInvoicePen, pickRegion } from '../invoice/generate.ts'
import { renderPdf } from '../page/render-pdf.ts'
import { createRandom } from '../random.ts'
import { type OtherKind, otherKinds, type Sample } from '../sample.ts'
import { drawOther } from './draw.ts'

export type OtherOptions = {
  seed: string | number
  language?: string
  kind?: OtherKind
  /** The seed of an invoice, generated with the same language, whose vendor this one is from, too. */
  issuer?: string | number
}

/** Generates a document that is neither invoice nor receipt: its truth says so, and every field is null. */
export async function generateOther(options: OtherOptions): Promise<Sample> {
  const r = createRandom(`other/${options.seed}`)
  const issuer = options.issuer === undefined ? undefined : createRandom(`invoice/${options.issuer}`)
  const region = pickRegion(issuer ?? r, options.language)
  const kind = options.kind ?? r.pick(otherKinds)
  const own = makeFacts(region, r.fork('facts'), { kind: 'invoice' })
  const facts = issuer ? { ...own, vendor: makeFacts(region, issuer.fork('facts'), {}).vendor } : own
  const pen = createInvoicePen(facts, r)
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

import { type FactOptions, makeFacts } from '../invoice/facts.ts'
import { drawInvoice, pickRegion } from '../invoice/generate.ts'
import { type LayoutName, layoutsFor } from '../invoice/layouts/index.ts'
import { renderPdf } from '../page/render-pdf.ts'
import { createRandom, type Random } from '../random.ts'
import type { Sample } from '../sample.ts'
import { ciiOf } from './cii.ts'
import { einvoiceTruth } from './content.ts'
import { ublOf } from './ubl.ts'

export type EInvoiceOptions = Omit<FactOptions, 'taxMode'> & {
  seed: string | number
  language?: string
  syntax: 'ubl' | 'cii'
}
export type FacturXOptions = Omit<EInvoiceOptions, 'syntax'> & { layout?: LayoutName }

/** Countries whose invoices follow EN 16931. */
function isEuropean(country: string): boolean {
  return !['US', 'AU', 'IN', 'BR', 'CH'].includes(country)
}

function makeEuropeanFacts(r: Random, options: FactOptions & { language?: string }) {
  const taxMode = r.chance(0.9) ? 'net' : 'none'
  for (;;) {
    const region = pickRegion(r, options.language ?? r.pick(['de', 'en']))
    if (isEuropean(region.country)) return makeFacts(region, r.fork('facts'), { ...options, taxMode })
  }
}

/** Generates an e-invoice as XML: its truth has all of its fields, without positions. */
export async function generateEInvoice(options: EInvoiceOptions): Promise<Sample> {
  const r = createRandom(`einvoice/${options.seed}`)
  const facts = makeEuropeanFacts(r, options)
  return {
    id: `einvoice-${options.syntax}-${options.seed}`,
    kind: facts.kind,
    language: facts.region.tag,
    layout: options.syntax,
    contentType: 'application/xml',
    bytes: new TextEncoder().encode(options.syntax === 'ubl' ? ublOf(facts) : ciiOf(facts)),
    truth: einvoiceTruth(facts),
  }
}

/**
 * Generates a PDF/A-3 with the same invoice embedded as CII. The values of its truth are those of the XML,
 * the boxes those of the page.
 */
export async function generateFacturX(options: FacturXOptions): Promise<Sample> {
  const r = createRandom(`facturx/${options.seed}`)
  const facts = makeEuropeanFacts(r, options)
  const { net, tax, paid } = facts.totals
  const total = net.plus(tax)
  facts.totals = { ...facts.totals, rounding: null, withheld: null, total, due: total.minus(paid ?? 0) }
  const layout = options.layout ?? r.pick(layoutsFor(facts.region.country))
  const { sheet, truth } = drawInvoice(facts, layout, r, { onlyEmbedded: true })
  const attachment = {
    name: 'factur-x.xml',
    bytes: new TextEncoder().encode(ciiOf(facts)),
    description: 'Factur-X invoice',
  }
  return {
    id: `facturx-${options.seed}`,
    kind: facts.kind,
    language: facts.region.tag,
    layout,
    contentType: 'application/pdf',
    bytes: await renderPdf(sheet, { title: facts.number, attachment }),
    truth: { ...einvoiceTruth(facts), boxes: truth.boxes, lineItemBoxes: truth.lineItemBoxes },
  }
}

import { type FactOptions, type InvoiceFacts, makeFacts } from '../invoice/facts.ts'
import { drawInvoice, pickRegion } from '../invoice/generate.ts'
import { type LayoutName, layoutsFor } from '../invoice/layouts/index.ts'
import { renderPdf } from '../page/render-pdf.ts'
import { createRandom, type Random } from '../random.ts'
import type { Sample, Truth } from '../sample.ts'
import { ciiOf } from './cii.ts'
import { einvoiceTruth } from './content.ts'
import { type NationalSyntaxName, nationalSyntaxes } from './national-syntaxes.ts'
import { ublOf } from './ubl.ts'

export type EInvoiceOptions = Omit<FactOptions, 'taxMode'> & {
  seed: string | number
  language?: string
  syntax: 'ubl' | 'cii' | NationalSyntaxName
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

/** Facts that a national syntax can state: without allowances and charges of the whole invoice. */
function makeNationalFacts(options: EInvoiceOptions & { syntax: NationalSyntaxName }): InvoiceFacts {
  const { language, currency, hasWithholding } = nationalSyntaxes[options.syntax]
  const r = createRandom(`einvoice/${options.seed}`)
  for (let attempt = 0; ; attempt++) {
    const own = r.fork(`facts ${attempt}`)
    const region = pickRegion(own, options.language ?? language)
    const facts = makeFacts(region, own, { ...options, taxMode: 'net' })
    const { discount, shipping, withheld } = facts.totals
    if (discount || shipping) continue
    const keepsWithheld = hasWithholding && facts.kind === 'invoice' && withheld?.kind === 'tax'
    if (withheld && !keepsWithheld) facts.totals.withheld = null
    return { ...facts, currency: currency ?? facts.currency }
  }
}

/** Generates an e-invoice as XML: its truth has all of its fields, without positions. */
export async function generateEInvoice(options: EInvoiceOptions): Promise<Sample> {
  const { facts, xml, truth } = makeEInvoice(options)
  return {
    id: `einvoice-${options.syntax}-${options.seed}`,
    kind: facts.kind,
    language: facts.region.tag,
    layout: options.syntax,
    contentType: 'application/xml',
    bytes: new TextEncoder().encode(xml),
    truth,
  }
}

function makeEInvoice(options: EInvoiceOptions): { facts: InvoiceFacts; xml: string; truth: Truth } {
  const { syntax } = options
  if (syntax === 'ubl' || syntax === 'cii') {
    const facts = makeEuropeanFacts(createRandom(`einvoice/${options.seed}`), options)
    return { facts, xml: syntax === 'ubl' ? ublOf(facts) : ciiOf(facts), truth: einvoiceTruth(facts) }
  }
  const facts = makeNationalFacts({ ...options, syntax })
  const { write, truth } = nationalSyntaxes[syntax]
  return { facts, xml: write(facts), truth: truth(facts) }
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

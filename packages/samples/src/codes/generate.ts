import { makeFacts } from '../invoice/facts.ts'
import { createInvoicePen, type PenOptions, pickRegion } from '../invoice/generate.ts'
import { layouts, layoutsFor, layoutWeight } from '../invoice/layouts/index.ts'
import { truthOf } from '../invoice/truth.ts'
import { renderPng } from '../page/render-image.ts'
import { renderPdf } from '../page/render-pdf.ts'
import type { Sheet } from '../page/sheet.ts'
import { createRandom, type Random } from '../random.ts'
import { makeReceiptFacts } from '../receipt/facts.ts'
import { cutSheet, drawReceipt, pickReceiptRegion } from '../receipt/generate.ts'
import type { Box, Sample } from '../sample.ts'
import type { Company } from '../world/company.ts'
import { type CodeFacts, factsOfInvoice, factsOfReceipt } from './code-facts.ts'
import { freePlace } from './free-place.ts'
import { type Needs, type Scheme, type SchemeName, schemes } from './schemes.ts'
import { drawSymbol, makeSymbol, type SymbolKind } from './symbol.ts'

export type CodedOptions = {
  seed: string | number
  scheme: SchemeName
  /** Another kind of code than the usual one for the scheme. */
  symbol?: SymbolKind
  /** A PDF, or a picture of the page with the code. */
  as?: 'pdf' | 'png'
  /** The resolution of the picture. */
  dpi?: number
}

/** A document with a code on it, the code's text and its position. */
export type CodedSample = Sample & { code: { text: string; page: number; box: Box } }

type Drawn = { sheet: Sheet; facts: CodeFacts; kind: 'invoice' | 'receipt'; language: string; layout: string }

function needed(company: Company, { taxId, iban }: Needs): Company {
  const [bank, ...banks] = company.banks
  return {
    ...company,
    ...(taxId === undefined ? {} : { taxId }),
    ...(iban === undefined ? {} : { banks: [{ ...bank!, iban }, ...banks] }),
  }
}

function drawInvoice({ language }: Scheme, needs: Needs, r: Random, options: PenOptions): Drawn {
  const region = pickRegion(r, language)
  const made = makeFacts(region, r.fork('facts'), { kind: 'invoice', taxMode: 'net' })
  const facts = {
    ...made,
    number: needs.number ?? made.number,
    currency: needs.currency ?? made.currency,
    vendor: needed(made.vendor, needs),
  }
  const layout = r.weighted(layoutsFor(region.country).map((name) => [name, layoutWeight(name)] as const))
  const pen = createInvoicePen(facts, r, options)
  layouts[layout](pen)
  return { sheet: pen.sheet, facts: factsOfInvoice(facts), kind: 'invoice', language: region.tag, layout }
}

function drawTape({ language }: Scheme, needs: Needs, r: Random): Drawn {
  const region = pickReceiptRegion(r, language)
  const made = makeReceiptFacts(region, r.fork('facts'))
  const facts = { ...made, number: needs.number ?? made.number, merchant: needed(made.merchant, needs) }
  const sheet = drawReceipt(facts, r)
  return { sheet, facts: factsOfReceipt(facts), kind: 'receipt', language: region.tag, layout: 'tape' }
}

/** Adds the code below a receipt, or at a free place of an invoice. */
function printCode({ sheet, kind }: Drawn, symbolKind: SymbolKind, text: string): Box {
  const symbol = makeSymbol(symbolKind, text)
  if (kind === 'invoice') {
    const at = freePlace(sheet, symbol.width, symbol.height)
    drawSymbol(sheet, symbol, at)
    return [
      at.x / sheet.width,
      at.y / sheet.height,
      (at.x + symbol.width) / sheet.width,
      (at.y + symbol.height) / sheet.height,
    ]
  }
  const width = Math.min(symbol.width, sheet.width - 24)
  const height = (symbol.height * width) / symbol.width
  const at = { x: (sheet.width - width) / 2, y: sheet.height + 4, width }
  cutSheet(sheet, sheet.height + height + 20)
  drawSymbol(sheet, symbol, at)
  return [
    at.x / sheet.width,
    at.y / sheet.height,
    (at.x + width) / sheet.width,
    (at.y + height) / sheet.height,
  ]
}

/** Generates an invoice or a receipt that carries a code, with what is printed beside the code as its truth. */
export async function generateCoded({
  seed,
  scheme,
  symbol,
  as = 'pdf',
  dpi = 200,
}: CodedOptions): Promise<CodedSample> {
  const r = createRandom(`coded/${scheme}/${seed}`)
  const known: Scheme = schemes[scheme]
  const needs = known.needs?.(r.fork('needs')) ?? {}
  const drawn =
    known.on === 'invoice'
      ? drawInvoice(known, needs, r, { onlyEmbedded: as === 'png' })
      : drawTape(known, needs, r)
  const { sheet, facts, kind, language, layout } = drawn
  const text = known.payload(facts)
  const box = printCode(drawn, symbol ?? known.symbol, text)
  const truth =
    kind === 'invoice'
      ? truthOf([...sheet.positions], 'invoice_v2', { document_type: 'invoice' })
      : truthOf([...sheet.positions], 'receipt_v1')
  return {
    id: `coded-${scheme}-${seed}`,
    kind,
    language,
    layout,
    contentType: as === 'png' ? 'image/png' : 'application/pdf',
    bytes:
      as === 'png'
        ? await renderPng(sheet, dpi, sheet.page)
        : await renderPdf(sheet, { title: facts.number }),
    truth,
    code: { text, page: sheet.page + 1, box },
  }
}

import type { Region } from '../locales/region.ts'
import { languages, regions } from '../locales/regions.ts'
import { makeHabits } from '../page/habits.ts'
import { renderPdf } from '../page/render-pdf.ts'
import { createSheet, type Sheet } from '../page/sheet.ts'
import { makeTheme } from '../page/theme.ts'
import { createRandom, type Random } from '../random.ts'
import type { Sample, Truth } from '../sample.ts'
import { type FactOptions, type InvoiceFacts, makeFacts } from './facts.ts'
import { type LayoutName, layoutNames, layouts } from './layouts/index.ts'
import { createOnce, createWord, type Pen } from './pen.ts'
import { truthOf } from './truth.ts'

export type InvoiceOptions = FactOptions & {
  seed: string | number
  /** A language (`de`) or one of its regions (`de-AT`). */
  language?: string
  layout?: LayoutName
}

const papers = { A4: [595.28, 841.89], LETTER: [612, 792] } as const

export const pickRegion = (r: Random, language?: string): Region => {
  const fitting = regions.filter(
    (region) => region.language === (language ?? region.language) || region.tag === language,
  )
  if (fitting.length === 0)
    throw new Error(`No such language: ${language}. There are ${languages.join(', ')}`)
  return r.pick(fitting)
}

export const drawInvoice = (
  facts: InvoiceFacts,
  layout: LayoutName,
  r: Random,
  options: { onlyEmbedded?: boolean } = {},
): { sheet: Sheet; truth: Truth } => {
  const { region } = facts
  const [width, height] = papers[region.paper]
  const sheet = createSheet(width, height)
  const needsWide = ['pl', 'cs'].includes(region.language)
  const pen: Pen = {
    sheet,
    random: r.fork('layout'),
    facts,
    habits: makeHabits(region, facts.currency, r.fork('habits')),
    theme: makeTheme(r.fork('theme'), {
      needsWide: needsWide || region.country === 'IN',
      onlyEmbedded: options.onlyEmbedded ?? false,
    }),
    word: createWord(facts, r.fork('words')),
    once: createOnce(),
    frame: { left: 0, right: width, top: 0, bottom: height },
  }
  layouts[layout](pen)
  return { sheet, truth: truthOf(sheet, 'invoice_v2', { document_type: facts.kind }) }
}

/** An invoice or credit note as a PDF, with what is printed on it. The same seed gives the same bytes. */
export const generateInvoice = async (options: InvoiceOptions): Promise<Sample> => {
  const r = createRandom(`invoice/${options.seed}`)
  const region = pickRegion(r, options.language)
  const layout = options.layout ?? r.pick(layoutNames)
  const facts = makeFacts(region, r.fork('facts'), options)
  const { sheet, truth } = drawInvoice(facts, layout, r)
  return {
    id: `invoice-${options.seed}`,
    kind: facts.kind,
    language: region.tag,
    layout,
    contentType: 'application/pdf',
    bytes: await renderPdf(sheet, { title: facts.number }),
    truth,
  }
}

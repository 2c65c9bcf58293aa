import type { Region } from '../locales/region.ts'
import { languages, regions } from '../locales/regions.ts'
import { placesOf } from '../page/currency.ts'
import { makeHabits } from '../page/habits.ts'
import { renderPdf } from '../page/render-pdf.ts'
import { createSheet, type Sheet } from '../page/sheet.ts'
import { makeTheme, wideCountries } from '../page/theme.ts'
import { createRandom, type Random } from '../random.ts'
import type { Sample, Truth } from '../sample.ts'
import { type FactOptions, type InvoiceFacts, makeFacts } from './facts.ts'
import { type LayoutName, layouts, layoutsFor, layoutWeight } from './layouts/index.ts'
import { createOnce, type Pen } from './pen.ts'
import { truthOf } from './truth.ts'
import { createWord } from './word.ts'

export type InvoiceOptions = FactOptions & {
  seed: string | number
  /** A language (`de`) or one of its regions (`de-AT`). */
  language?: string
  layout?: LayoutName
}

const papers = { A4: [595.28, 841.89], LETTER: [612, 792] } as const

/** Trades whose documents have layouts of their own. */
const tradeOf: Partial<Record<LayoutName, string>> = {
  folio: 'hotel',
  utility: 'utility',
  construction: 'build',
}

/**
 * The frequency of a region relative to the others. Brazil's documents have a form of their own with many
 * details to learn.
 */
const regionWeights: Record<string, number> = { 'pt-BR': 2 }

export function pickRegion(r: Random, language?: string): Region {
  const fitting = regions.filter(
    (region) => region.language === (language ?? region.language) || region.tag === language,
  )
  if (fitting.length === 0)
    throw new Error(`No such language: ${language}. There are ${languages.join(', ')}`)
  return r.weighted(fitting.map((region) => [region, regionWeights[region.tag] ?? 1] as const))
}

export type PenOptions = { onlyEmbedded?: boolean }

function isWhole({ lines, totals }: InvoiceFacts): boolean {
  return [
    ...lines.flatMap(({ unitPrice, amount }) => [unitPrice, amount]),
    totals.net,
    totals.total,
    totals.due,
  ].every((amount) => amount.isInteger())
}

/** A pen for one empty page, with its document's formats and styles. */
export function createInvoicePen(facts: InvoiceFacts, r: Random, options: PenOptions = {}): Pen {
  const { region } = facts
  const [width, height] = papers[region.paper]
  const habits = makeHabits(region, facts.currency, r.fork('habits'))
  if (isWhole(facts) && r.chance(placesOf(facts.currency) === 0 ? 0.92 : 0.6)) habits.places = 0
  const needsWide = wideCountries.some((country) =>
    [region.country, facts.customer.country].includes(country),
  )
  return {
    sheet: createSheet(width, height),
    random: r.fork('layout'),
    facts,
    habits,
    theme: makeTheme(r.fork('theme'), {
      needsWide,
      onlyEmbedded: options.onlyEmbedded ?? false,
      letters: region.letters ?? '',
    }),
    word: createWord(facts, r.fork('words')),
    once: createOnce(),
    frame: { left: 0, right: width, top: 0, bottom: height },
  }
}

export function drawInvoice(
  facts: InvoiceFacts,
  layout: LayoutName,
  r: Random,
  options: PenOptions = {},
): { sheet: Sheet; truth: Truth } {
  const pen = createInvoicePen(facts, r, options)
  layouts[layout](pen)
  return {
    sheet: pen.sheet,
    truth: truthOf([...pen.sheet.positions], 'invoice_v2', { document_type: facts.kind }),
  }
}

/**
 * Generates an invoice or credit note as a PDF, with the truth of what is printed on it. The same seed gives
 * the same bytes.
 */
export async function generateInvoice(options: InvoiceOptions): Promise<Sample> {
  const r = createRandom(`invoice/${options.seed}`)
  const region = pickRegion(r, options.language)
  const layout =
    options.layout ??
    r.weighted(layoutsFor(region.country).map((name) => [name, layoutWeight(name)] as const))
  const trade = options.trade ?? tradeOf[layout]
  const facts = makeFacts(region, r.fork('facts'), trade === undefined ? options : { ...options, trade })
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

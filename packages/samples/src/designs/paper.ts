import type { InvoiceFacts } from '../invoice/facts.ts'
import { createInvoicePen } from '../invoice/generate.ts'
import type { TaxMode } from '../invoice/lines.ts'
import type { Pen } from '../invoice/pen.ts'
import { truthOf } from '../invoice/truth.ts'
import type { LabelKey } from '../locales/words.ts'
import type { Mark, Run } from '../page/sheet.ts'
import { runsOf, type Text } from '../page/write.ts'
import type { Random } from '../random.ts'
import type { Truth } from '../sample.ts'
import { type Html, html } from './html.ts'
import { type Look, makeLook } from './look.ts'

/**
 * What a design prints from: the facts in the document's words and formats, its look, and every value that was made for
 * it. A value is part of the truth only if the page contains it.
 */
export type Paper = Pen & { look: Look; marks: Mark[]; logo: Html | null }

/** The content of the pages, the design's own styles, and the margins in millimetres: above, at the sides, below. */
type Print = { css: string; body: Html; margins?: Margins }

export type Margins = readonly [above: number, side: number, below: number]

/** A kind of invoice as a page: how it is put together, independent of what it says. */
export type Design = {
  name: string
  /** Designs to judge by are never learnt from. */
  use: 'learn' | 'judge'
  /** Where documents of this kind exist; everywhere if absent. */
  countries?: readonly string[]
  /** Languages whose words the design has of its own. */
  languages?: readonly string[]
  trade?: string
  /** What is sold, where it is nothing that a trade of the generated world sells. */
  descriptions?: string
  /** Patterns of its vendors' names, where they are of a kind; by language, if it is printed in several. */
  vendors?: string | Readonly<Record<string, string>>
  /** Changes what the invoice says to what is usual on this kind. */
  adjust?: (facts: InvoiceFacts) => InvoiceFacts
  kind?: 'invoice' | 'credit_note'
  taxMode?: TaxMode
  print: (paper: Paper) => Print
}

export function makePaper(facts: InvoiceFacts, r: Random, logo: Html | null): Paper {
  const pen = createInvoicePen(facts, r)
  return { ...pen, look: makeLook(pen, r.fork('look')), marks: [], logo }
}

/** The paper with a trade's own words for some labels. */
export function reworded(p: Paper, words: Partial<Record<LabelKey, string>>): Paper {
  return { ...p, word: (key) => words[key] ?? p.word(key) }
}

function printRun(paper: Pick<Paper, 'marks'>, { text, marks }: Run): Html {
  if (!marks || marks.length === 0) return html`${text}`
  const first = paper.marks.length
  paper.marks.push(...marks)
  return html`<span data-marks="${marks.map((_, i) => first + i).join(' ')}">${text}</span>`
}

/** Runs of text as a page has them, with their marks. */
export function printed(paper: Pick<Paper, 'marks'>, text: Text): Html {
  return html`${runsOf(text).map((run) => printRun(paper, run))}`
}

/** A value of a field as it is printed. */
export function value(paper: Pick<Paper, 'marks'>, field: string, text: string, canonical = text): Html {
  return printRun(paper, { text, marks: [{ field, value: canonical }] })
}

/**
 * The truth of a page: the values whose text is in it. Positions are not known, as the browser sets the text.
 */
export function truthOfPage({ facts, marks }: Paper, { markup }: Html): Truth {
  const onPage = [...markup.matchAll(/data-marks="([\d ]+)"/g)].flatMap(([, list]) => list!.split(' '))
  const own = onPage.map((index) => [marks[Number(index)]!, null] as const)
  return truthOf(own, 'invoice_v2', { document_type: facts.kind })
}

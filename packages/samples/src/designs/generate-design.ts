import { pickRegion } from '../invoice/generate.ts'
import type { Line } from '../invoice/lines.ts'
import type { Region } from '../locales/region.ts'
import { regions } from '../locales/regions.ts'
import { createRandom, type Random } from '../random.ts'
import type { Sample, Truth } from '../sample.ts'
import { scriptRegions } from '../scripts/script-regions.ts'
import { listOf } from '../world/world.ts'
import { makeCast } from './cast.ts'
import { designNamesOf, designs } from './designs.ts'
import { type Html, html } from './html.ts'
import { drawLogo } from './logo.ts'
import { styleOf } from './look.ts'
import type { Printer } from './open-printer.ts'
import { type Design, type Margins, makePaper, type Paper, truthOfPage } from './paper.ts'

export type DesignOptions = {
  seed: string | number
  /** Its name. */
  design?: string
  /** Which designs may be chosen; those to learn from, unless one is named. */
  use?: Design['use']
  /** A language (`de`) or one of its regions (`de-AT`). */
  language?: string
  lineCount?: number
}

function fits({ countries, languages }: Design, region: Region): boolean {
  return (countries?.includes(region.country) ?? true) && (languages?.includes(region.language) ?? true)
}

function scriptRegion(language: string | undefined, use: Design['use'], r: Random): Region | undefined {
  const fitting = scriptRegions[use].filter((region) =>
    [region.language, region.tag].includes(language ?? ''),
  )
  return fitting.length > 0 ? r.pick(fitting) : undefined
}

function chooseRegion(design: Design, r: Random, language?: string): Region {
  const own = scriptRegion(language, design.use, r)
  if (own) return own
  if (language !== undefined) return pickRegion(r, language)
  const fitting = regions.filter((region) => fits(design, region))
  return r.pick(
    fitting.length > 0 ? fitting : scriptRegions[design.use].filter((region) => fits(design, region)),
  )
}

function chooseDesign({ design, use = 'learn', language }: DesignOptions, r: Random): Design {
  const named = design === undefined ? undefined : designs.get(design)
  if (named) return named
  if (design !== undefined)
    throw new Error(`No such design: ${design}. There are ${[...designs.keys()].join(', ')}`)
  const own = designNamesOf(use).map((name) => designs.get(name)!)
  if (language === undefined) return r.pick(own)
  const home = r.fork('home')
  const region = scriptRegion(language, use, home) ?? pickRegion(home, language)
  return r.pick(own.filter((each) => fits(each, region)))
}

function described(lines: Line[], { descriptions }: Design, r: Random): Line[] {
  if (descriptions === undefined) return lines
  return lines.map((line) => ({ ...line, description: r.pick(listOf(descriptions)) }))
}

const usualMargins: Margins = [14, 16, 12]

/** Values keep their own order, as programs print them, while the page runs from right to left. */
const isolation: Html = { markup: '<style>[data-marks]{unicode-bidi:plaintext}</style>' }

function pageOf(paper: Paper, design: Design): { markup: string; truth: Truth } {
  const { css, body, margins = usualMargins } = design.print(paper)
  const style = styleOf(paper.look, paper.facts.region.paper, margins)
  const head: Html = { markup: `<!doctype html><meta charset="utf-8"><style>${style}${css}</style>` }
  const { tag, isRightToLeft } = paper.facts.region
  const page = html`${head}<title>${paper.facts.number}</title>${isRightToLeft && isolation}<body lang="${tag}" dir="${isRightToLeft ? 'rtl' : 'ltr'}"><div class="sheet">${body}</div></body>`
  return { markup: page.markup, truth: truthOfPage(paper, page) }
}

/**
 * Generates an invoice as web pages are designed and printed, with the truth of what is printed on it, but no positions.
 * The same seed gives the same page; the bytes also depend on the browser and the time.
 */
export async function generateDesign(printer: Printer, options: DesignOptions): Promise<Sample> {
  const r = createRandom(`design/${options.seed}`)
  const design = chooseDesign(options, r.fork('design'))
  const region = chooseRegion(design, r.fork('region'), options.language)
  const vendors = typeof design.vendors === 'object' ? design.vendors[region.language] : design.vendors
  const cast = makeCast(region, r.fork('facts'), {
    ...(options.lineCount === undefined ? {} : { lineCount: options.lineCount }),
    ...(design.trade === undefined ? {} : { trade: design.trade }),
    ...(vendors === undefined ? {} : { vendors }),
    ...(design.kind === undefined ? {} : { kind: design.kind }),
    ...(design.taxMode === undefined ? {} : { taxMode: design.taxMode }),
  })
  const facts = {
    ...(design.adjust?.(cast) ?? cast),
    lines: described(cast.lines, design, r.fork('descriptions')),
  }
  const own = r.fork('logo')
  const color = own.pick(['#1f4e79', '#0b6e4f', '#8b1e3f', '#222222', '#d35400', '#5b2c6f'])
  const logo = own.chance(0.4) ? await drawLogo(facts.vendor.brand, color, own) : null
  const { markup, truth } = pageOf(makePaper(facts, r, logo), design)
  return {
    id: `design-${options.seed}`,
    kind: facts.kind,
    language: region.tag,
    layout: design.name,
    contentType: 'application/pdf',
    bytes: await printer.print(markup),
    truth,
  }
}

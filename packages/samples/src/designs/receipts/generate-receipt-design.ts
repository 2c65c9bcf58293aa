import { createRandom, type Random } from '../../random.ts'
import { type ReceiptRegion, receiptRegions } from '../../receipt/regions.ts'
import type { Shop } from '../../receipt/shop.ts'
import type { Sample } from '../../sample.ts'
import type { DesignOptions } from '../generate-design.ts'
import { type Html, html } from '../html.ts'
import { drawLogo } from '../logo.ts'
import type { Printer } from '../open-printer.ts'
import { makeReceiptCast } from './receipt-cast.ts'
import type { ReceiptDesign } from './receipt-design.ts'
import { receiptDesignNamesOf, receiptDesigns } from './receipt-designs.ts'
import { tapeStyle } from './tape-style.ts'
import { makeTill, truthOfReceipt } from './till.ts'
import { languagesOf, shopOf } from './trades.ts'

/** The shops of a region whose receipt a design may be; none if it does not fit the region. */
function shopsFor(design: ReceiptDesign, region: ReceiptRegion): readonly Shop[] {
  const { countries, languages, trades, kinds } = design
  if (!(countries?.includes(region.country) ?? true) || !(languages?.includes(region.language) ?? true))
    return []
  if (trades)
    return trades
      .filter((trade) => languagesOf(trade).includes(region.language))
      .map((trade) => shopOf(trade, region.language))
  return kinds ? region.shops.filter(({ kind }) => kinds.includes(kind)) : region.shops
}

function isIn(region: ReceiptRegion, language: string | undefined): boolean {
  return language === undefined || region.language === language || region.tag === language
}

function chooseDesign({ design, use = 'learn', language }: ReceiptDesignOptions, r: Random): ReceiptDesign {
  const named = design === undefined ? undefined : receiptDesigns.get(design)
  if (named) return named
  if (design !== undefined)
    throw new Error(`No such design: ${design}. There are ${[...receiptDesigns.keys()].join(', ')}`)
  const fitting = receiptDesignNamesOf(use)
    .map((name) => receiptDesigns.get(name)!)
    .filter((each) =>
      receiptRegions.some((region) => isIn(region, language) && shopsFor(each, region).length > 0),
    )
  return r.pick(fitting)
}

export type ReceiptDesignOptions = Omit<DesignOptions, 'lineCount'>

/**
 * Generates a receipt as a page of HTML, printed on a roll or a sheet, with the truth of what is printed on it, but no
 * positions. The same seed gives the same page; the bytes also depend on the browser and the time.
 */
export async function generateReceiptDesign(
  printer: Printer,
  options: ReceiptDesignOptions,
): Promise<Sample> {
  const r = createRandom(`receipt-design/${options.seed}`)
  const design = chooseDesign(options, r.fork('design'))
  const fitting = receiptRegions.filter(
    (region) => isIn(region, options.language) && shopsFor(design, region).length > 0,
  )
  const region = r.fork('region').pick(fitting)
  const facts = makeReceiptCast(region, r.fork('cast'), shopsFor(design, region))
  const own = r.fork('logo')
  const logo = own.chance(0.45) ? await drawLogo(facts.merchant.brand, '#000000', own) : null
  const till = makeTill(facts, r, logo)
  const paper = r.fork('paper').pick(design.papers)
  const style = tapeStyle(paper, r.fork('style'))
  const { css = '', body } = design.print(till)
  const head: Html = { markup: `<!doctype html><meta charset="utf-8"><style>${style}${css}</style>` }
  const page = html`${head}<title>Receipt</title><body lang="${region.language}"><div class="${typeof paper === 'number' ? 'tape' : 'sheet'}">${body}</div></body>`
  return {
    id: `receipt-design-${options.seed}`,
    kind: 'receipt',
    language: region.tag,
    layout: design.name,
    contentType: 'application/pdf',
    bytes: await printer.print(page.markup),
    truth: truthOfReceipt(till, page),
  }
}

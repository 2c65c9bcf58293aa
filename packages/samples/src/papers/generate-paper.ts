import { documentSchemas, type SchemaId } from '@numora/contract'
import { html } from '../designs/html.ts'
import { makeLook, styleOf } from '../designs/look.ts'
import type { Printer } from '../designs/open-printer.ts'
import { makeFacts } from '../invoice/facts.ts'
import { createInvoicePen, pickRegion } from '../invoice/generate.ts'
import { languages } from '../locales/regions.ts'
import { createRandom } from '../random.ts'
import type { Sample } from '../sample.ts'
import { makePaperContent } from './paper-content.ts'
import { type PaperLayout, paperLayouts } from './paper-layouts.ts'
import { type PaperKind, paperKinds, paperWords } from './paper-words.ts'

export const paperLanguages: readonly string[] = Object.keys(paperWords)

export type PaperOptions = {
  seed: string | number
  /** Which layouts may be chosen; those to learn from if absent. */
  use?: PaperLayout['use']
  kind?: PaperKind
  language?: string
}

/** Of which schema a paper is; null if of none. */
export function schemaOfPaper(kind: PaperKind): SchemaId | null {
  if (kind === 'invoice' || kind === 'credit_note') return 'invoice_v2'
  return kind === 'receipt' ? 'receipt_v1' : kind === 'contract' ? 'contract_v1' : null
}

/** Languages without a generated world have parties and goods of a neighbour. */
const neighbours: Record<string, string> = { sk: 'cs', hr: 'it', sl: 'de', tr: 'en', et: 'fi', lt: 'pl' }

/**
 * Generates a paper of any kind that offices receive, printed by Chromium: most are neither invoice nor receipt, so that a reader
 * can learn, or be judged by, what it must refuse. Its truth says only of which schema it is.
 */
export async function generatePaper(
  printer: Printer,
  { seed, use = 'learn', ...options }: PaperOptions,
): Promise<Omit<Sample, 'kind'> & { kind: PaperKind }> {
  const r = createRandom(`paper/${use}/${seed}`)
  const kind = options.kind ?? r.pick(paperKinds)
  const language = options.language ?? r.pick(paperLanguages)
  const region = pickRegion(r, languages.includes(language) ? language : neighbours[language])
  const facts = makeFacts(region, r.fork('facts'), {
    kind: 'invoice',
    taxMode: 'net',
    lineCount: r.int(1, 12),
  })
  const words = paperWords[language]!
  const content = makePaperContent(kind, {
    words,
    facts,
    language,
    currency: facts.currency,
    r: r.fork('content'),
  })
  const name = r.pick(Object.keys(paperLayouts).filter((each) => paperLayouts[each]!.use === use))
  const layout = paperLayouts[name]!
  const look = makeLook(createInvoicePen(facts, r), r.fork('look'))
  const isSent = kind !== 'purchase_order' || r.chance(0.5)
  const [issuer, addressee] = isSent ? [facts.vendor, facts.customer] : [facts.customer, facts.vendor]
  const body = layout.print({ content, issuer, addressee, words, r })
  const style = `<style>${styleOf(look, region.paper, [14, 16, 12])}${layout.css}</style>`
  const page = html`${{ markup: `<!doctype html><meta charset="utf-8">${style}` }}<body lang="${language}"><div class="sheet">${body}</div></body>`
  const schema = schemaOfPaper(kind)
  return {
    id: `paper-${seed}`,
    kind,
    language,
    layout: name,
    contentType: 'application/pdf',
    bytes: await printer.print(page.markup),
    truth: {
      schema: schema ?? 'invoice_v2',
      fields: Object.fromEntries(
        documentSchemas[schema ?? 'invoice_v2'].fields.map(({ name: field }) => [field, null]),
      ),
      lineItems: [],
      boxes: {},
      taxLines: [],
      lineItemBoxes: [],
      isOfSchema: schema !== null,
    },
  }
}

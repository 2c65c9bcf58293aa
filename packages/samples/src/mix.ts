import { generateContract } from './contract/generate.ts'
import { generateDesign } from './designs/generate-design.ts'
import { generateScript } from './designs/generate-script.ts'
import type { Printer } from './designs/open-printer.ts'
import { generateReceiptDesign } from './designs/receipts/generate-receipt-design.ts'
import { generateEInvoice, generateFacturX } from './einvoice/generate.ts'
import { generateInvoice } from './invoice/generate.ts'
import { generateOther } from './other/generate.ts'
import { createRandom } from './random.ts'
import { generateReceipt } from './receipt/generate.ts'
import type { Sample } from './sample.ts'

export type MixPart =
  | 'invoice'
  | 'receipt'
  | 'ubl'
  | 'cii'
  | 'facturx'
  | 'other'
  | 'contract'
  | 'design'
  | 'scriptDesign'
  | 'receiptDesign'

export type MixOptions = {
  count: number
  seed: string | number
  /** The relative frequency of each part; parts that are left out do not occur. */
  weights?: Partial<Record<MixPart, number>>
  language?: string
  /** What the parts `design`, `scriptDesign` and `receiptDesign` need. They consist of the designs to learn from. */
  printer?: Printer
}

type Language = Pick<MixOptions, 'language'>

const makers: Record<MixPart, (seed: string, language: Language, printer?: Printer) => Promise<Sample>> = {
  invoice: (seed, language) => generateInvoice({ seed, ...language }),
  receipt: (seed, language) => generateReceipt({ seed, ...language }),
  ubl: (seed, language) => generateEInvoice({ seed, syntax: 'ubl', ...language }),
  cii: (seed, language) => generateEInvoice({ seed, syntax: 'cii', ...language }),
  facturx: (seed, language) => generateFacturX({ seed, ...language }),
  other: (seed, language) => generateOther({ seed, ...language }),
  contract: (seed, language) => generateContract({ seed, ...language }),
  design: (seed, language, printer) => generateDesign(needed(printer), { seed, ...language }),
  scriptDesign: (seed, _, printer) => generateScript(needed(printer), { seed }),
  receiptDesign: (seed, language, printer) => generateReceiptDesign(needed(printer), { seed, ...language }),
}

function needed(printer: Printer | undefined): Printer {
  if (!printer) throw new Error('Designs need a printer: samples({ printer: await openPrinter(), … })')
  return printer
}

/** Generates documents of every kind, mixed. The n-th one depends only on the seed and n. */
export async function* samples(options: MixOptions): AsyncGenerator<Sample> {
  const weights = Object.entries(
    options.weights ?? { invoice: 8, receipt: 4, ubl: 0.5, cii: 0.5, facturx: 0.5, other: 0.5 },
  ) as [MixPart, number][]
  for (let i = 0; i < options.count; i++) {
    const seed = `${options.seed}-${i}`
    const part = createRandom(`mix/${seed}`).weighted(weights)
    const language = options.language === undefined ? {} : { language: options.language }
    yield makers[part](seed, language, options.printer)
  }
}

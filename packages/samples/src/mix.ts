import { generateContract } from './contract/generate.ts'
import { generateEInvoice, generateFacturX } from './einvoice/generate.ts'
import { generateInvoice } from './invoice/generate.ts'
import { generateOther } from './other/generate.ts'
import { createRandom } from './random.ts'
import { generateReceipt } from './receipt/generate.ts'
import type { Sample } from './sample.ts'

export type MixPart = 'invoice' | 'receipt' | 'ubl' | 'cii' | 'facturx' | 'other' | 'contract'

export type MixOptions = {
  count: number
  seed: string | number
  /** How often each part comes; what is left out does not come. */
  weights?: Partial<Record<MixPart, number>>
  language?: string
}

const makers: Record<MixPart, (seed: string, language: { language?: string }) => Promise<Sample>> = {
  invoice: (seed, language) => generateInvoice({ seed, ...language }),
  receipt: (seed, language) => generateReceipt({ seed, ...language }),
  ubl: (seed, language) => generateEInvoice({ seed, syntax: 'ubl', ...language }),
  cii: (seed, language) => generateEInvoice({ seed, syntax: 'cii', ...language }),
  facturx: (seed, language) => generateFacturX({ seed, ...language }),
  other: (seed, language) => generateOther({ seed, ...language }),
  contract: (seed, language) => generateContract({ seed, ...language }),
}

/** Documents of every kind, mixed. The n-th one depends on the seed and n only. */
export async function* samples(options: MixOptions): AsyncGenerator<Sample> {
  const weights = Object.entries(
    options.weights ?? { invoice: 8, receipt: 4, ubl: 0.5, cii: 0.5, facturx: 0.5, other: 0.5 },
  ) as [MixPart, number][]
  for (let i = 0; i < options.count; i++) {
    const seed = `${options.seed}-${i}`
    const part = createRandom(`mix/${seed}`).weighted(weights)
    yield makers[part](seed, options.language === undefined ? {} : { language: options.language })
  }
}

import { samples } from '@numora/samples'
import { readLayout } from '../../fields/layout/read-layout.ts'
import { readFile } from '../../read/read-file.ts'
import type { TaughtText } from './taught-text.ts'

const leastWords = 6

/** Goods, companies, persons and sentences as generated documents print them. */
export async function* printedTexts(count: number): AsyncGenerator<TaughtText> {
  for await (const { bytes, contentType, truth } of samples({ count, seed: 'texts', weights: { invoice: 3, receipt: 1 } })) {
    if (contentType !== 'application/pdf') continue
    const items = truth.lineItems.flatMap(({ description }) => (description ? [description] : []))
    for (const text of items) yield { kind: 'item', text }
    for (const name of ['vendor_name', 'customer_name', 'merchant_name']) {
      const text = truth.fields[name]
      if (text && text.includes(' ')) yield { kind: 'company', text }
    }
    const read = await readFile(bytes)
    if (!read.ok) continue
    const values = Object.values(truth.fields).filter((value) => value !== null)
    for (const { text, words, isLabel } of readLayout(read.file).segments)
      if (words.length >= leastWords && !isLabel && ![...values, ...items].some((value) => text.includes(value)))
        yield { kind: 'sentence', text }
  }
}

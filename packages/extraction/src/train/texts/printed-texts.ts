import { samples } from '@numora/samples'
import { readLayout } from '../../fields/layout/read-layout.ts'
import { readFile } from '../../read/read-file.ts'
import type { TaughtText } from './taught-text.ts'

const leastWords = 6

/** Whether a text is a number, a date, an amount or a code, perhaps with its label. */
function isFigure(text: string): boolean {
  return /\d{3}|\d[.,/-]\d|\d ?[€$£%]/.test(text) && text.replace(/\P{L}/gu, '').length < text.length * 0.6
}

/** Goods, companies, numbers and sentences as generated documents print them. */
export async function* printedTexts(count: number): AsyncGenerator<TaughtText> {
  for await (const { bytes, contentType, truth } of samples({
    count,
    seed: 'texts',
    weights: { invoice: 3, receipt: 1 },
  })) {
    if (contentType !== 'application/pdf') continue
    const items = truth.lineItems.flatMap(({ description }) => (description ? [description] : []))
    for (const text of items) yield { kind: 'item', text }
    for (const name of ['vendor_name', 'customer_name', 'merchant_name']) {
      const text = truth.fields[name]
      if (text?.includes(' ')) yield { kind: 'company', text }
    }
    const read = await readFile(bytes)
    if (!read.ok) continue
    const names = ['address', 'name'].flatMap((part) =>
      Object.entries(truth.fields).flatMap(([name, value]) => (name.endsWith(part) && value ? [value] : [])),
    )
    const values = Object.values(truth.fields).filter((value) => value !== null)
    for (const { text, words, isLabel } of readLayout(read.file).segments) {
      if (isLabel || items.some((item) => text.includes(item))) continue
      if (isFigure(text) && !names.some((name) => name.includes(text))) yield { kind: 'number', text }
      else if (words.length >= leastWords && !values.some((value) => text.includes(value)))
        yield { kind: 'sentence', text }
    }
  }
}

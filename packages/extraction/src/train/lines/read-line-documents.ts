import { type Sample, samples } from '@numora/samples'
import { readFile } from '../../read/read-file.ts'
import type { LineSample } from './line-examples.ts'

/** A generated document; all documents of a layout are of one family, and receipts by their language. */
export type LineDocument = LineSample & { family: number; isTape: boolean }

function groupOf({ kind, language, layout }: Sample): string {
  return kind === 'receipt' ? language : layout
}

/** Generated invoices and receipts, as the product reads them. */
export async function* readLineDocuments(seed: string, count: number): AsyncGenerator<LineDocument> {
  const groups = new Map<string, number>()
  for await (const sample of samples({ count, seed, weights: { invoice: 6, receipt: 1.5 } })) {
    if (sample.contentType !== 'application/pdf' || !sample.truth.isOfSchema) continue
    const read = await readFile(sample.bytes)
    if (!read.ok) continue
    const group = groupOf(sample)
    const index = groups.get(group) ?? groups.size
    groups.set(group, index)
    yield { read: read.file, truth: sample.truth, family: index % 2, isTape: sample.kind === 'receipt' }
  }
}

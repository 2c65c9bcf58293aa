import type { HeldOut } from './calibrate.ts'
import { type Examples, type Taught, toExamples } from './examples.ts'
import { readExtra } from './read-extra.ts'
import { readSamples } from './read-samples.ts'

/** A document to learn from; those of one layout are of one family. */
export type Document = HeldOut & { family: number; examples: Examples }

export type CollectOptions = {
  /** How many documents are generated. */
  count: number
  /** How many invoices and receipts a browser prints besides. */
  designs: number
  /** A folder with documents in the form of `pnpm eval`. */
  extra: string | null
  families: number
}

/**
 * Assigns each layout with all its documents to a family; receipts that are no designs have one layout and are assigned by
 * language.
 */
export async function collectDocuments({
  count,
  designs,
  extra,
  families,
}: CollectOptions): Promise<Document[]> {
  const groups = new Map<string, number>()
  const documents: Document[] = []
  const add = (own: Omit<HeldOut, 'truth'>, taught: Taught, group: string) => {
    const index = groups.get(group) ?? groups.size
    groups.set(group, index)
    const examples = toExamples(own.read, taught)
    documents.push({ ...own, truth: taught.truth, family: index % families, examples })
  }
  for await (const { read, sample } of readSamples('train', count, designs)) {
    const group = sample.layout === 'tape' ? sample.language : sample.layout
    add({ read, isReal: false }, sample, group)
  }
  if (extra)
    for await (const { read, taught, name } of readExtra(extra)) add({ read, isReal: true }, taught, name)
  return documents
}

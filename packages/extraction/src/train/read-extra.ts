import { readFileSync } from 'node:fs'
import { findDocuments } from '../eval/corpora.ts'
import { readCached } from '../eval/read-cached.ts'
import type { ReadFile } from '../file-content.ts'
import type { Taught } from './examples.ts'

type ExtraDocument = { read: ReadFile; taught: Taught; name: string }

/** Reads documents with their truth from a folder in the format of `pnpm eval`, as private training data. */
export async function* readExtra(folder: string): AsyncGenerator<ExtraDocument> {
  for (const { path, schema, truth, corpus, id, isJudge } of findDocuments(folder)) {
    if (path.endsWith('.xml') || isJudge) continue
    const read = await readCached(readFileSync(path))
    if (!read.ok) continue
    const fields = Object.fromEntries(
      Object.entries(truth.fields).map(([name, known]) => [name, known?.values[0] ?? null]),
    )
    // A folder says of credit notes that they are: all else is the usual kind.
    const kind = fields.document_type ?? 'invoice'
    const alternatives = Object.fromEntries(
      Object.entries(truth.fields).map(([name, known]) => [name, known?.values.slice(1) ?? []]),
    )
    yield {
      read: read.file,
      taught: { kind, truth: { schema, isOfSchema: true, fields, alternatives } },
      name: `${corpus}/${id}`,
    }
  }
}

import type { System } from '../context.ts'
import { inBatches } from '../in-batches.ts'
import type { Storage } from '../storage/storage.ts'
import type { ComparePage } from './compare-page.ts'

const pageSize = 500
const listedAtOnce = 1_000
const mostLists = 4
const atOnce = 16
const mostNamed = 50

type Stored = { id: string; fileKey: string | null }

/** Finds documents whose file is missing in storage, in the order of their keys. They are logged and not changed. */
export const reportMissingFiles: ComparePage = async (system, after) => {
  const documents = await system.database.document.findMany({
    where: { fileKey: { gt: after } },
    orderBy: { fileKey: 'asc' },
    take: pageSize,
    select: { id: true, fileKey: true },
  })
  const missing = await stillMissing(system, await missingOf(system.storage, documents, after))
  if (missing.length > 0)
    system.logger.error(
      { missing: missing.length, documentIds: missing.slice(0, mostNamed) },
      'The files of documents are missing in storage',
    )
  return { found: missing.length, next: documents.at(-1)?.fileKey ?? undefined }
}

/** Listing answers for many files at once; only what is not listed is asked for by itself. */
async function missingOf(storage: Storage, documents: Stored[], after: string): Promise<Stored[]> {
  const last = documents.at(-1)?.fileKey
  if (!last) return []
  const listed = new Set<string>()
  let from = after
  for (let lists = 0; lists < mostLists && from < last; lists++) {
    const entries = await storage.list('files/', { after: from, limit: listedAtOnce })
    for (const { key } of entries) listed.add(key)
    from = entries.at(-1)?.key ?? last
  }
  const unlisted = documents.filter(({ fileKey }) => !listed.has(fileKey!))
  const found = await inBatches(unlisted, atOnce, ({ fileKey }) => storage.has(fileKey!))
  return unlisted.filter((_, index) => !found[index])
}

/** Removes those that were deleted or got another file between the two queries. */
async function stillMissing({ database }: System, documents: Stored[]): Promise<string[]> {
  if (documents.length === 0) return []
  const now = await database.document.findMany({
    where: { id: { in: documents.map(({ id }) => id) } },
    select: { id: true, fileKey: true },
  })
  const keys = new Map(now.map(({ id, fileKey }) => [id, fileKey]))
  return documents.filter(({ id, fileKey }) => keys.get(id) === fileKey).map(({ id }) => id)
}

import type { System } from '../context.ts'
import type { ComparePage } from './compare-page.ts'

const pageSize = 500
const atOnce = 16
const mostNamed = 50

type Stored = { id: string; fileKey: string | null }

/** Finds documents whose file is missing in storage. They are logged and not changed. */
export const reportMissingFiles: ComparePage = async (system, after) => {
  const documents = await system.database.document.findMany({
    where: { id: { gt: after }, fileKey: { not: null } },
    orderBy: { id: 'asc' },
    take: pageSize,
    select: { id: true, fileKey: true },
  })
  const missing = await stillMissing(system, await missingOf(system, documents))
  if (missing.length > 0)
    system.logger.error(
      { missing: missing.length, documentIds: missing.slice(0, mostNamed) },
      'The files of documents are missing in storage',
    )
  return { found: missing.length, next: documents.at(-1)?.id }
}

async function missingOf({ storage }: System, documents: Stored[]): Promise<Stored[]> {
  const missing: Stored[] = []
  for (let start = 0; start < documents.length; start += atOnce) {
    const some = documents.slice(start, start + atOnce)
    const found = await Promise.all(some.map(({ fileKey }) => storage.has(fileKey!)))
    missing.push(...some.filter((_, index) => !found[index]))
  }
  return missing
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

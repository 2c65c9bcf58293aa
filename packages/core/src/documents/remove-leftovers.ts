import { isBackupRunning } from '../backup/running-backup.ts'
import type { System } from '../context.ts'
import { inBatches } from '../in-batches.ts'
import type { StoredFileEntry } from '../storage/storage.ts'
import type { ComparePage } from './compare-page.ts'
import { generationKey, ownerOf } from './stored-keys.ts'

const pageSize = 500
const atOnce = 16
const folders = ['checks/', 'files/', 'pages/']

/** Younger files may be uploads whose document is still to be created, or pages that are being rendered. */
const youngestMs = 3_600_000

/**
 * Removes files that belong to no document: of killed uploads, fetches and renderings, and images of deleted
 * documents and replaced files. Files of unknown workspaces are left alone, as it may be the wrong database.
 */
export const removeLeftovers: ComparePage = async (system, after) => {
  const before = system.now().getTime() - youngestMs
  if (after === '') await removeUnfinished(system, new Date(before))
  const entries = await nextEntries(system, after)
  const old = entries.filter(({ modifiedAt }) => modifiedAt.getTime() < before)
  const leftovers = await leftoversOf(
    system,
    old.map(({ key }) => key),
  )
  // A backup may have documents in its snapshot that are deleted by now: the next round removes their files.
  if (leftovers.length > 0 && (await isBackupRunning(system))) leftovers.length = 0
  const errors = (await inBatches(leftovers, atOnce, (key) => remove(system, key))).filter(Boolean)
  if (errors.length > 0)
    system.logger.error({ err: errors[0] }, 'A file that no document has was not removed')
  const removed = leftovers.length - errors.length
  if (removed > 0) system.logger.info({ removed }, 'Removed files that no document has')
  return { found: removed, next: entries.at(-1)?.key }
}

/** The error, if there is one. */
function remove({ storage }: System, key: string): Promise<unknown> {
  return storage.delete(key).catch((error) => error)
}

/** A storage that does not list its unfinished uploads is still compared. */
async function removeUnfinished({ storage, logger }: System, before: Date): Promise<void> {
  try {
    const removed = await storage.removeUnfinished?.(before)
    if (removed) logger.info({ removed }, 'Removed unfinished uploads')
  } catch (error) {
    logger.error({ err: error }, 'Unfinished uploads were not removed')
  }
}

async function nextEntries({ storage }: System, after: string): Promise<StoredFileEntry[]> {
  for (const folder of folders) {
    if (folder < after && !after.startsWith(folder)) continue
    const entries = await storage.list(folder, { after, limit: pageSize })
    if (entries.length > 0) return entries
  }
  return []
}

async function leftoversOf({ database }: System, keys: string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const owners = new Map(keys.map((key) => [key, ownerOf(key)]))
  const owned = [...owners.values()].filter((owner) => owner !== undefined)
  const [workspaces, documents, files] = await Promise.all([
    database.workspace.findMany({
      where: { id: { in: [...new Set(owned.map(({ workspaceId }) => workspaceId))] } },
      select: { id: true },
    }),
    database.document.findMany({
      where: { id: { in: [...new Set(owned.flatMap(({ documentId }) => documentId ?? []))] } },
      select: { id: true, workspaceId: true, generation: true },
    }),
    database.document.findMany({ where: { fileKey: { in: keys } }, select: { fileKey: true } }),
  ])
  const knownWorkspaces = new Set(workspaces.map(({ id }) => id))
  const known = new Set([...files.map(({ fileKey }) => fileKey), ...documents.map(generationKey)])
  return keys.filter((key) => {
    const owner = owners.get(key)
    if (owner && !knownWorkspaces.has(owner.workspaceId)) return false
    return !known.has(key) && !(owner?.generationKey && known.has(owner.generationKey))
  })
}

import { limits } from '@numora/contract'
import { createWorkspace, importVendors } from '@numora/core'
import { contextFor, type System } from '@numora/core/testing'

type ImportTime = { what: string; seconds: number }

/** How long imports of as many vendors take as one may contain, into an empty list and over the same one. */
export async function importTimes(system: System): Promise<ImportTime[]> {
  const { id: workspaceId } = await createWorkspace(system, { name: 'Vendors' })
  const actor = { type: 'system' as const, id: null, name: 'bench' }
  const ctx = contextFor(system, { workspaceId, actor, requestId: null, hasCheckedInput: true })
  const found: ImportTime[] = []
  for (const [what, suffix] of [
    ['all new', ''],
    ['the same again', ''],
    ['all changed', ' Ltd'],
  ] as const) {
    const csv = csvOf(suffix)
    const started = performance.now()
    await importVendors(ctx, { csv })
    found.push({ what, seconds: (performance.now() - started) / 1000 })
  }
  return found
}

function csvOf(suffix: string): string {
  const lines = Array.from(
    { length: limits.importedVendors },
    (_, n) =>
      `V${n},Vendor number ${n}${suffix},${100_000_000 + n}|DE${100_000_000 + n},,Alias ${n}|Other name ${n}`,
  )
  return ['code,name,tax_ids,ibans,aliases', ...lines].join('\n')
}

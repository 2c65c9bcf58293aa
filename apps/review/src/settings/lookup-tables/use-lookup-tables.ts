import type { LookupTable } from '@numora/contract'
import { useNumora } from '../../api/numora.tsx'
import { type Pages, usePages } from '../../api/use-pages.ts'

/** All lookup tables: a workspace has at most 100, which is one page. */
export function useLookupTables(): Pages<LookupTable> {
  const numora = useNumora()
  return usePages(['lookup-tables'], (cursor) => numora.lookupTables.list({ limit: 100, cursor }))
}

import type { WorkflowSummary } from '@numora/contract'
import { useNumora } from '../../api/numora.tsx'
import { type Pages, usePages } from '../../api/use-pages.ts'

/** All workflows: a workspace has at most 100, which is one page. */
export function useWorkflows(): Pages<WorkflowSummary> {
  const numora = useNumora()
  return usePages(['workflows'], (cursor) => numora.workflows.list({ limit: 100, cursor }))
}

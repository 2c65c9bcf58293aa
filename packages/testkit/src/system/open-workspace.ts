import { createWorkspace } from '@numora/core'
import { type Context, contextFor, type System } from '@numora/core/testing'

/** A new workspace, as an API key of it sees it. */
export async function openWorkspace(system: System): Promise<Context> {
  const { id } = await createWorkspace(system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(system, { workspaceId: id, actor, requestId: 'req_1' })
}

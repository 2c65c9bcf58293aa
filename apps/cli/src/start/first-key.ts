import {
  contextFor,
  createApiKey,
  ensureDefaultWorkspace,
  listApiKeys,
  type System,
  systemActor,
} from '@numora/core'

/** On the first start, an admin key of the default workspace, which is shown once; undefined later. */
export async function ensureFirstKey(system: System): Promise<string | undefined> {
  const { workspace } = await ensureDefaultWorkspace(system)
  const ctx = contextFor(system, { workspaceId: workspace.id, actor: systemActor, requestId: null })
  const { data } = await listApiKeys(ctx, { limit: 1 })
  if (data.length > 0) return undefined
  return (await createApiKey(ctx, { name: 'first key', scopes: ['admin'] })).secret
}

import {
  contextFor,
  ensureDefaultWorkspace,
  ensureFirstAdmin,
  invitationUrl,
  type System,
  systemActor,
} from '@numora/core'

/** Where somebody becomes the first admin of the default workspace; undefined once there is one. */
export async function firstAdminUrl(system: System, publicUrl: string): Promise<string | undefined> {
  const { workspace } = await ensureDefaultWorkspace(system)
  const ctx = contextFor(system, { workspaceId: workspace.id, actor: systemActor, requestId: null })
  const invited = await ensureFirstAdmin(ctx)
  return invited && invitationUrl(publicUrl, invited)
}

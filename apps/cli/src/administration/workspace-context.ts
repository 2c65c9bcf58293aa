import {
  type Context,
  commandLineActor,
  contextFor,
  ensureDefaultWorkspace,
  listWorkspaces,
  type System,
} from '@numora/core'
import { CommandFailed } from '../command-failed.ts'

/** The workspace that is named, or else the default one, seen by the operator; creates nothing. */
export async function workspaceContext(system: System, id: string | undefined): Promise<Context> {
  const workspaces = await listWorkspaces(system)
  const workspace = id === undefined ? workspaces[0] : workspaces.find((known) => known.id === id)
  if (workspace) return contextOf(system, workspace.id)
  if (id === undefined)
    throw new CommandFailed('There is no workspace yet', {
      hint: 'Make one with "numora workspaces create".',
    })
  throw new CommandFailed(`There is no workspace ${id}`, { hint: 'See "numora workspaces list".' })
}

/** The same for what writes: the default workspace is made where there is none. */
export async function ensureWorkspaceContext(system: System, id: string | undefined): Promise<Context> {
  if (id !== undefined) return workspaceContext(system, id)
  return contextOf(system, (await ensureDefaultWorkspace(system, commandLineActor)).workspace.id)
}

function contextOf(system: System, workspaceId: string): Context {
  return contextFor(system, { workspaceId, actor: commandLineActor, requestId: null })
}

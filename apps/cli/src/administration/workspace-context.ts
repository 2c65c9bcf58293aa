import {
  type Context,
  commandLineActor,
  contextFor,
  ensureDefaultWorkspace,
  listWorkspaces,
  type System,
} from '@numora/core'
import { CommandFailed } from '../command-failed.ts'

/** The given workspace or the default one, with the operator as actor; creates nothing. */
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

/** The same for commands that write: the default workspace is created if there is none. */
export async function ensureWorkspaceContext(system: System, id: string | undefined): Promise<Context> {
  if (id !== undefined) return workspaceContext(system, id)
  return contextOf(system, (await ensureDefaultWorkspace(system, commandLineActor)).workspace.id)
}

function contextOf(system: System, workspaceId: string): Context {
  return contextFor(system, { workspaceId, actor: commandLineActor, requestId: null })
}

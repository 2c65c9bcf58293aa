import {
  type Context,
  contextFor,
  ensureDefaultWorkspace,
  listWorkspaces,
  type System,
  systemActor,
} from '@numora/core'
import pino from 'pino'
import { readEnvironment } from './env.ts'
import { openInstallation } from './installation.ts'

/** Runs a command on the installation of the environment, whether it is running or not. */
export async function withSystem(command: (system: System) => Promise<void>): Promise<void> {
  const installation = await openInstallation(readEnvironment(), pino({ level: 'warn' }, pino.destination(2)))
  try {
    await command(installation.system)
  } finally {
    await installation.close()
  }
}

/** The workspace that is named, or the default one, seen by the operator. */
export async function workspaceContext(system: System, workspaceId: string | undefined): Promise<Context> {
  const id = workspaceId ?? (await ensureDefaultWorkspace(system)).workspace.id
  const known = await listWorkspaces(system)
  if (!known.some((workspace) => workspace.id === id)) throw new Error(`There is no workspace ${id}`)
  return contextFor(system, { workspaceId: id, actor: systemActor, requestId: null })
}

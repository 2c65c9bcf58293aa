import {
  CreateWorkspace,
  commandLineActor,
  createWorkspace,
  listWorkspaces,
  parseInput,
  type Workspace,
} from '@numora/core'
import { printJson, printTable } from '../print.ts'
import { withInstallation } from './existing-installation.ts'

export async function createOneWorkspace(options: {
  name: string
  mode: Workspace['mode']
  json?: true
}): Promise<void> {
  const { name, mode, json } = options
  // The verb checks this, too; here the error comes before anything is opened.
  parseInput({ body: CreateWorkspace }, { name, mode })
  await withInstallation(async (system) => {
    const workspace = await createWorkspace(system, { name, mode, actor: commandLineActor })
    if (json) printJson(workspace)
    else console.log(`Created ${workspace.id} (${workspace.name})`)
  })
}

export function listAllWorkspaces({ json }: { json?: true }): Promise<void> {
  return withInstallation(async (system) => {
    const data = await listWorkspaces(system)
    if (json) return printJson({ data, next_cursor: null })
    printTable(
      ['id', 'mode', 'created', 'name'],
      data.map(({ id, mode, created_at, name }) => [id, mode, created_at, name]),
    )
  })
}

import { createWorkspace, listWorkspaces, type Workspace } from '@numora/core'
import { type Command, Option } from 'commander'
import { withSystem } from '../with-system.ts'

export const addWorkspaces = (program: Command): void => {
  const workspaces = program
    .command('workspaces')
    .description('Workspaces: each keeps its documents to itself')
  workspaces
    .command('create')
    .requiredOption('--name <name>')
    .addOption(new Option('--mode <mode>', 'kind of its keys').choices(['live', 'test']).default('live'))
    .option('--json', 'print the resource')
    .action(({ name, mode, json }: { name: string; mode: Workspace['mode']; json?: true }) =>
      withSystem(async (system) => {
        const workspace = await createWorkspace(system, { name, mode })
        console.log(json ? JSON.stringify(workspace) : `Created ${workspace.id} (${workspace.name})`)
      }),
    )
  workspaces
    .command('list')
    .option('--json', 'print the resources')
    .action(({ json }: { json?: true }) =>
      withSystem(async (system) => {
        const data = await listWorkspaces(system)
        if (json) console.log(JSON.stringify({ data }))
        else for (const { id, name, mode } of data) console.log(`${id}  ${mode}  ${name}`)
      }),
    )
}

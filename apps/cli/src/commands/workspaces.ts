import { type Command, Option } from 'commander'
import { examples } from './examples.ts'

export function addWorkspaces(program: Command): void {
  const workspaces = program
    .command('workspaces')
    .description('Workspaces of an installation: each keeps its documents to itself')
    .addHelpText('after', examples(['numora workspaces list']))
  workspaces
    .command('create')
    .description('Make a workspace')
    .requiredOption('--name <name>', 'what people call it')
    .addOption(new Option('--mode <mode>', 'kind of its keys').choices(['live', 'test']).default('live'))
    .option('--json', 'print the resource')
    .addHelpText('after', examples(['numora workspaces create --name "Branch Lyon"']))
    .action(async (options) => (await import('../administration/workspaces.ts')).createOneWorkspace(options))
  workspaces
    .command('list')
    .description('List the workspaces, oldest first: the first is the default one')
    .option('--json', 'print the resources')
    .addHelpText('after', examples(['numora workspaces list --json']))
    .action(async (options) => (await import('../administration/workspaces.ts')).listAllWorkspaces(options))
}

import type { Command } from 'commander'
import { instant, scopes } from './arguments.ts'
import { examples } from './examples.ts'

export function addKeys(program: Command): void {
  const keys = program
    .command('keys')
    .description('API keys of a workspace')
    .addHelpText('after', examples(['numora keys list']))
  keys
    .command('create')
    .description('Make a key; its secret is shown only then')
    .option('--workspace <id>', 'the default workspace if not given')
    .requiredOption('--name <name>', 'what the key is for')
    .addOption(scopes('--scope <scope>').makeOptionMandatory())
    .option('--expires <time>', 'ISO 8601, such as 2027-01-01T00:00:00Z', instant)
    .option('--json', 'print the resource, with its secret')
    .addHelpText(
      'after',
      examples(
        ['numora keys create --name import --scope documents:write --scope documents:read'],
        ['numora keys create --name ops --scope admin --expires 2027-01-01T00:00:00Z --json'],
      ),
    )
    .action(async (options) => (await import('../administration/keys.ts')).createKey(options))
  keys
    .command('list')
    .description('List the keys that are not revoked, newest first; never their secrets')
    .option('--workspace <id>', 'the default workspace if not given')
    .option('--json', 'print the resources')
    .addHelpText('after', examples(['numora keys list'], ['numora keys list --workspace wsp_… --json']))
    .action(async (options) => (await import('../administration/keys.ts')).listKeys(options))
  keys
    .command('revoke')
    .description('Revoke a key at once')
    .argument('<id>', 'such as key_…')
    .option('--workspace <id>', 'the default workspace if not given')
    .option('--json', 'print what was done')
    .addHelpText('after', examples(['numora keys revoke key_…']))
    .action(async (id, options) => (await import('../administration/keys.ts')).revokeKey(id, options))
}

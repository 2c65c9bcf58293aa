import { Scope } from '@numora/contract'
import { createApiKey, listApiKeys, revokeApiKey } from '@numora/core'
import { type Command, InvalidArgumentError } from 'commander'
import { withSystem, workspaceContext } from '../with-system.ts'

type Common = { workspace?: string; json?: true }

export const addKeys = (program: Command): void => {
  const keys = program.command('keys').description('API keys of a workspace')
  keys
    .command('create')
    .option('--workspace <id>', 'the default workspace if not given')
    .requiredOption('--name <name>')
    .requiredOption('--scope <scope>', `one of ${Scope.options.join(', ')}; may repeat`, collectScope)
    .option('--expires <time>', 'ISO 8601, such as 2027-01-01T00:00:00Z', instant)
    .option('--json', 'print the resource')
    .action(
      ({
        workspace,
        name,
        scope,
        expires,
        json,
      }: Common & { name: string; scope: Scope[]; expires?: string }) =>
        withSystem(async (system) => {
          const ctx = await workspaceContext(system, workspace)
          const input = {
            name,
            scopes: scope,
            ...(expires ? { expires_at: expires } : {}),
          }
          const key = await createApiKey(ctx, input)
          console.log(
            json ? JSON.stringify(key) : `Created ${key.id}. Its secret, shown only here:\n${key.secret}`,
          )
        }),
    )
  keys
    .command('list')
    .option('--workspace <id>', 'the default workspace if not given')
    .option('--json', 'print the resources')
    .action(({ workspace, json }: Common) =>
      withSystem(async (system) => {
        const page = await listApiKeys(await workspaceContext(system, workspace), { limit: 100 })
        if (json) console.log(JSON.stringify(page))
        else
          for (const { id, hint, scopes, name } of page.data)
            console.log([id, hint, scopes.join(','), name].join('  '))
      }),
    )
  keys
    .command('revoke')
    .argument('<id>')
    .option('--workspace <id>', 'the default workspace if not given')
    .option('--json', 'print what was done')
    .action((id: string, { workspace, json }: Common) =>
      withSystem(async (system) => {
        await revokeApiKey(await workspaceContext(system, workspace), { id })
        console.log(json ? JSON.stringify({ id, revoked: true }) : `Revoked ${id}`)
      }),
    )
}

function instant(text: string): string {
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new InvalidArgumentError('expected a time of ISO 8601')
  return new Date(time).toISOString()
}

function collectScope(text: string, before: Scope[] = []): Scope[] {
  const scope = Scope.safeParse(text)
  if (!scope.success) throw new InvalidArgumentError(`expected one of ${Scope.options.join(', ')}`)
  return [...before, scope.data]
}

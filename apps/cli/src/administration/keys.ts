import { type ApiKey, contract, type Scope } from '@numora/contract'
import { type Context, createApiKey, listApiKeys, parseInput, revokeApiKey } from '@numora/core'
import { printJson, printTable } from '../print.ts'
import { withInstallation } from './existing-installation.ts'
import { ensureWorkspaceContext, workspaceContext } from './workspace-context.ts'

type Common = { workspace?: string; json?: true }

export async function createKey(
  options: Common & { name: string; scope: string[]; expires?: string },
): Promise<void> {
  const { name, scope, expires } = options
  const input = { name, scopes: scope as Scope[], ...(expires ? { expires_at: expires } : {}) }
  // The verb checks this, too; here the error comes before anything is opened or created.
  parseInput(contract.apiKeys.create, input)
  await withInstallation(async (system) => {
    const key = await createApiKey(await ensureWorkspaceContext(system, options.workspace), input)
    if (options.json) printJson(key)
    else console.log(`Created ${key.id}. Its secret, shown only here:\n${key.secret}`)
  })
}

export function listKeys({ workspace, json }: Common): Promise<void> {
  return withInstallation(async (system) => {
    const data = await allKeys(await workspaceContext(system, workspace))
    if (json) return printJson({ data, next_cursor: null })
    printTable(
      ['id', 'hint', 'scopes', 'expires', 'last used', 'name'],
      data.map((key) => [
        key.id,
        key.hint,
        key.scopes.join(','),
        key.expires_at ?? 'never',
        key.last_used_at ?? 'never',
        key.name,
      ]),
    )
  })
}

export function revokeKey(id: string, { workspace, json }: Common): Promise<void> {
  return withInstallation(async (system) => {
    await revokeApiKey(await workspaceContext(system, workspace), { id })
    if (json) printJson({ id, revoked: true })
    else console.log(`Revoked ${id}`)
  })
}

async function allKeys(ctx: Context): Promise<ApiKey[]> {
  const keys: ApiKey[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await listApiKeys(ctx, { limit: 100, ...(cursor === undefined ? {} : { cursor }) })
    keys.push(...page.data)
    if (page.next_cursor === null) return keys
    cursor = page.next_cursor
  }
}

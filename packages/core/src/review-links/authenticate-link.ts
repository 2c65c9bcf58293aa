import { scopesOfLink } from '@numora/contract'
import type { Caller } from '../api-keys/authenticate.ts'
import { hashSecret } from '../api-keys/secret.ts'
import type { System } from '../context.ts'
import type { ReviewLink } from '../generated/client.ts'
import { isLinkToken } from './link-token.ts'

/**
 * Finds the holder of a link's token; null for one that is unknown, revoked or has ended. Nothing is cached, so that a
 * revocation counts at once.
 */
export function linkAuthentication(system: System): (token: string) => Promise<Caller | null> {
  return async (token) => {
    const link = await findLink(system, token)
    if (!link) return null
    const { workspaceId, id, name, documentId, role } = link
    const scopes = [...scopesOfLink[role]]
    return { type: 'user', workspaceId, id, name, scopes, email: null, role, link: { documentId, role } }
  }
}

/** The origins whose pages may show a link's page in a frame; undefined for a token that is not valid. */
export async function framingOf(system: System, token: string): Promise<string[] | undefined> {
  return (await findLink(system, token))?.origins
}

async function findLink({ database, now }: System, token: string): Promise<ReviewLink | null> {
  if (!isLinkToken(token)) return null
  return database.reviewLink.findFirst({ where: { hash: hashSecret(token), expiresAt: { gt: now() } } })
}

import {
  type CreatedReviewLink,
  type CreateReviewLink,
  limits,
  type ReviewLink,
  type Scope,
  scopesOfLink,
} from '@numora/contract'
import { hashSecret } from '../api-keys/secret.ts'
import { type Context, inTransaction } from '../context.ts'
import { findDocument, lockDocument } from '../documents/find.ts'
import type { ReviewLink as Row } from '../generated/client.ts'
import { newId } from '../id.ts'
import { Problem } from '../problem.ts'
import { recordEvent } from '../transition.ts'
import { newLinkToken } from './link-token.ts'

/** Who creates a link: it can do no more than they can. */
export type LinkCreator = {
  scopes: readonly Scope[]
  /** The address under which people reach the app, without a slash at its end. */
  publicUrl: string
}

/** Creates a link that opens one document without an account; its token is shown only here. */
export async function createReviewLink(
  ctx: Context,
  input: CreateReviewLink & { id: string },
  { scopes, publicUrl }: LinkCreator,
): Promise<CreatedReviewLink> {
  return inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, input.id)
    assertMayGive(scopes, scopesOfLink[input.role])
    const { workspaceId, id: documentId } = document
    const now = ctx.now()
    await ctx.db.reviewLink.deleteMany({ where: { workspaceId, documentId, expiresAt: { lte: now } } })
    await assertFewLinks(ctx, documentId)
    const token = newLinkToken()
    const { name, role, origins } = input
    const expiresAt = new Date(now.getTime() + input.expires_in_seconds * 1_000)
    const link = await ctx.db.reviewLink.create({
      data: {
        id: newId('reviewLink'),
        workspaceId,
        documentId,
        hash: hashSecret(token),
        name,
        role,
        origins: [...new Set(origins)],
        createdAt: now,
        expiresAt,
      },
    })
    await recordEvent(ctx, document, 'review_link.created', historyOf('review_link.created', link))
    return { ...present(link), url: `${publicUrl}/app/link/${token}`, token }
  })
}

function assertMayGive(scopes: readonly Scope[], given: readonly Scope[]): void {
  const missing = given.filter((scope) => !scopes.includes(scope) && !scopes.includes('admin'))
  if (missing.length > 0)
    throw new Problem(
      'forbidden',
      `A link of this role needs a key that has its scopes, too: ${missing.join(', ')}.`,
    )
}

/** The document is locked, so that two creations do not count at the same time. */
async function assertFewLinks(ctx: Context, documentId: string): Promise<void> {
  const count = await ctx.db.reviewLink.count({ where: { workspaceId: ctx.workspaceId, documentId } })
  if (count >= limits.linksOfDocument)
    throw new Problem(
      'limit_reached',
      `A document may have at most ${limits.linksOfDocument} valid review links.`,
    )
}

/** The valid links of a document, newest first. */
export async function listReviewLinks(ctx: Context, { id }: { id: string }): Promise<{ data: ReviewLink[] }> {
  const { workspaceId } = await findDocument(ctx, id)
  const links = await ctx.db.reviewLink.findMany({
    where: { workspaceId, documentId: id, expiresAt: { gt: ctx.now() } },
    orderBy: { id: 'desc' },
  })
  return { data: links.map(present) }
}

/** Ends a link at once. */
export async function revokeReviewLink(
  ctx: Context,
  { id, link_id }: { id: string; link_id: string },
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const document = await lockDocument(ctx, id)
    const where = { id: link_id, workspaceId: ctx.workspaceId, documentId: id, expiresAt: { gt: ctx.now() } }
    const link = await ctx.db.reviewLink.findFirst({ where })
    if (!link) throw new Problem('not_found', 'There is no such review link, or it has ended.')
    await ctx.db.reviewLink.delete({ where: { id: link_id, workspaceId: ctx.workspaceId } })
    await recordEvent(ctx, document, 'review_link.revoked', historyOf('review_link.revoked', link))
  })
}

/** The event names the link by its id and role; the name of its holder is that of a person. */
function historyOf(type: 'review_link.created' | 'review_link.revoked', { id, role }: Row) {
  const isCreated = type === 'review_link.created'
  return {
    history: {
      type,
      changes: [{ field: id, before: isCreated ? null : role, after: isCreated ? role : null }],
    },
  }
}

function present({ id, documentId, name, role, origins, createdAt, expiresAt }: Row): ReviewLink {
  return {
    id,
    document_id: documentId,
    name,
    role,
    origins,
    created_at: createdAt.toISOString(),
    expires_at: expiresAt.toISOString(),
  }
}

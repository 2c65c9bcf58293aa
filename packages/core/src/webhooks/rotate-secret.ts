import type { WebhookEndpointWithSecret } from '@numora/contract'
import { newWebhookSecret } from '@numora/destinations'
import type { z } from 'zod'
import { changeOfSecret } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import type { WebhookEndpoint } from '../generated/client.ts'
import { laterThan } from '../later-than.ts'
import { existing, lockEndpoint, presentEndpoint } from './endpoints.ts'

const graceMs = 24 * 3_600_000

/** Gives an endpoint a new secret; the previous one also signs for 24 hours. */
export async function rotateWebhookSecret(
  ctx: Context,
  { id }: { id: string },
): Promise<z.infer<typeof WebhookEndpointWithSecret>> {
  return inTransaction(ctx, async (ctx) => {
    const row = existing(await lockEndpoint(ctx, id))
    const secret = newWebhookSecret()
    const now = ctx.now()
    const updated = await ctx.db.webhookEndpoint.update({
      where: { id, workspaceId: ctx.workspaceId },
      data: {
        sealedSecret: ctx.secrets.seal(secret),
        previousSealedSecret: row.sealedSecret,
        previousSecretExpiresAt: new Date(now.getTime() + graceMs),
        updatedAt: laterThan(row.updatedAt, now),
      },
    })
    await recordAudit(ctx, {
      type: 'webhook_endpoint.secret_rotated',
      target: id,
      changes: changeOfSecret('secret', true, true),
    })
    return { ...presentEndpoint(updated), secret }
  })
}

/** The secrets that an endpoint's deliveries are signed with now. */
export function secretsOf(ctx: Context, endpoint: WebhookEndpoint): string[] {
  const { sealedSecret, previousSealedSecret, previousSecretExpiresAt } = endpoint
  const isGrace = previousSealedSecret !== null && previousSecretExpiresAt! > ctx.now()
  return [sealedSecret, ...(isGrace ? [previousSealedSecret] : [])].map(ctx.secrets.open)
}

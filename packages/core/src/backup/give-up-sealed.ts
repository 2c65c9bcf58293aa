import { newWebhookSecret } from '@numora/destinations'
import type pg from 'pg'
import { secretsFrom } from '../secrets.ts'

/**
 * Removes what can no longer be decrypted from a restored database: stored answers are deleted, and webhooks are signed
 * with new secrets, which operators get by rotating them. Credentials of destinations stay; pushes fail with an error
 * that says so until the credentials are set again.
 */
export async function giveUpSealed(client: pg.ClientBase, masterSecrets: readonly string[]): Promise<void> {
  await client.query('DELETE FROM idempotent_answers')
  const [first, ...older] = masterSecrets
  if (first === undefined) throw new Error('The installation has no secret of its own')
  const secrets = secretsFrom([first, ...older])
  const { rows } = await client.query<{ id: string }>('SELECT id FROM webhook_endpoints')
  for (const { id } of rows)
    await client.query(
      `UPDATE webhook_endpoints
       SET sealed_secret = $2, previous_sealed_secret = NULL, previous_secret_expires_at = NULL WHERE id = $1`,
      [id, secrets.seal(newWebhookSecret())],
    )
}

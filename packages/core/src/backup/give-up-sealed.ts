import type pg from 'pg'
import { secretsFrom } from '../secrets.ts'
import { newWebhookSecret } from '../webhooks/sign.ts'

/**
 * Takes out of a restored database what nobody can open any more: kept answers go, and webhooks are signed with new
 * secrets, which their receivers get by rotating them. Credentials of destinations stay as they are, and each push says
 * that they cannot be opened until they are set anew.
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

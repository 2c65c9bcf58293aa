import { configOf, credentialsOf } from '@numora/contract'
import { refusal, type Target } from '@numora/destinations'
import type { Context } from '../context.ts'
import type { Destination } from '../generated/client.ts'
import { openCredentials } from './credentials.ts'

/**
 * The config and the decrypted credentials of a destination. Stored by an earlier version, they may not fit the contract
 * any more: then nothing is sent, and the push fails until they are set again.
 */
export function targetOf(ctx: Context, row: Destination): Target {
  const config = configOf(row.provider).safeParse(row.config)
  const credentials = credentialsOf(row.provider).safeParse(openCredentials(ctx, row))
  if (!config.success || !credentials.success)
    throw refusal(
      'destination_incomplete',
      `The ${config.success ? 'credentials' : 'config'} of the destination must be set again: a property is missing or no longer known.`,
    )
  return { config: config.data, credentials: credentials.data }
}

import type { Context } from '../context.ts'
import type { Destination } from '../generated/client.ts'

/** The decrypted secrets of a destination, as its adapter prepared them. */
export function openCredentials(ctx: Context, { sealedCredentials }: Destination): unknown {
  return sealedCredentials === null ? undefined : JSON.parse(ctx.secrets.open(sealedCredentials))
}

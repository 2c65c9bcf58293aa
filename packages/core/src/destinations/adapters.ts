import type { Destination } from '@numora/contract'
import type { Adapter } from './adapter.ts'
import { webhookAdapter } from './webhook-adapter.ts'

const adapters = { webhook: webhookAdapter } as const satisfies Record<Destination['provider'], object>

/** The adapter of a provider; its config and credentials have been validated by the contract. */
export function adapterOf(provider: string): Adapter {
  return adapters[provider as Destination['provider']] as Adapter
}

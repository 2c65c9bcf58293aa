import type { Destination } from '@numora/contract'
import type { Adapter } from './adapter.ts'
import { webhookAdapter } from './webhook-adapter.ts'

const adapters = { webhook: webhookAdapter } as const satisfies Record<Destination['provider'], object>

/** How a provider is spoken to; its config and credentials have passed the contract. */
export function adapterOf(provider: string): Adapter {
  return adapters[provider as Destination['provider']] as Adapter
}

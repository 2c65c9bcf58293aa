import type { Destination } from '@numora/contract'
import type { Adapter } from './adapter.ts'
import { webhookAdapter } from './webhook-adapter.ts'

const adapters: Record<Destination['provider'], Adapter> = { webhook: webhookAdapter }

/** How a provider is spoken to; its config and credentials have passed the contract. */
export function adapterOf(provider: string): Adapter {
  const [, adapter] = Object.entries(adapters).find(([name]) => name === provider) ?? []
  if (!adapter) throw new Error(`There is no adapter for ${provider}`)
  return adapter
}

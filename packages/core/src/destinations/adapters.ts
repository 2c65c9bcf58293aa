import type { Destination } from '@numora/contract'
import type { Adapter } from './adapter.ts'
import { webhookAdapter } from './webhook-adapter.ts'

const adapters: Record<Destination['provider'], Adapter> = { webhook: webhookAdapter }

/** The adapter of a provider; its config and credentials have been validated by the contract. */
export function adapterOf(provider: string): Adapter {
  const [, adapter] = Object.entries(adapters).find(([name]) => name === provider) ?? []
  if (!adapter) throw new Error(`There is no adapter for ${provider}`)
  return adapter
}

import type { Provider } from '@numora/contract'
import type { Adapter } from './kit/adapter.ts'
import { webhookAdapter } from './webhook/webhook-adapter.ts'

const adapters: { [P in Provider]: Adapter<P> } = { webhook: webhookAdapter }

/**
 * The adapter of a provider; throws for a word that is none. Config and credentials that it is given must be those of a
 * destination of the provider.
 */
export function adapterOf(provider: string): Adapter {
  if (!Object.hasOwn(adapters, provider)) throw new Error(`There is no adapter for ${provider}`)
  return adapters[provider as Provider] as Adapter
}

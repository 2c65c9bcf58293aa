import type { Provider } from '@numora/contract'
import { dynamics365Adapter } from './dynamics365/dynamics365-adapter.ts'
import { fileDropAdapter } from './file-drop/file-drop-adapter.ts'
import { hubspotAdapter } from './hubspot/hubspot-adapter.ts'
import type { Adapter } from './kit/adapter.ts'
import { odooAdapter } from './odoo/odoo-adapter.ts'
import { salesforceAdapter } from './salesforce/salesforce-adapter.ts'
import { webhookAdapter } from './webhook/webhook-adapter.ts'

const adapters: { [P in Provider]: Adapter<P> } = {
  dynamics365: dynamics365Adapter,
  file_drop: fileDropAdapter,
  hubspot: hubspotAdapter,
  odoo: odooAdapter,
  salesforce: salesforceAdapter,
  webhook: webhookAdapter,
}

/**
 * The adapter of a provider; throws for a word that is none. Config and credentials that it is given must be those of a
 * destination of the provider.
 */
export function adapterOf(provider: string): Adapter {
  if (!Object.hasOwn(adapters, provider)) throw new Error(`There is no adapter for ${provider}`)
  return adapters[provider as Provider] as Adapter
}

import type { z } from 'zod'
import { CreateDestination, CreatedDestination, Destination } from '../../destinations.ts'
import { Mapping } from '../../mappings.ts'
import { configOf, credentialsOf, providerNames } from '../../providers/providers.ts'
import { CreatedRoute, CreateRoute, Route } from '../../routes.ts'
import { suffix, url } from '../example-values.ts'
import type { Example } from './example.ts'
import { externalRoute, secret, times, updated_at } from './values.ts'

const destination = {
  id: `dst_${suffix}`,
  provider: 'webhook',
  display_name: 'ERP',
  status: 'active',
  has_credentials: true,
  config: { url },
  ...times,
}
/** A destination of each provider whose config has an example of its own. */
const others = providerNames.flatMap((provider) => {
  const [config] = examplesOf(configOf(provider))
  const [credentials] = examplesOf(credentialsOf(provider))
  return config ? [{ ...destination, provider, config, credentials }] : []
})

function examplesOf(schema: z.ZodType): unknown[] {
  return (schema.meta()?.examples ?? []) as unknown[]
}

const otherDestinations = others.map(({ credentials: _, ...other }) => other)
const route = {
  schema: 'invoice_v2',
  destination_id: `dst_${suffix}`,
  provider: 'webhook',
  mode: 'push',
  trigger: 'on_approve',
  active: true,
  conditions: [{ field: 'total_amount', operator: 'at_least', value: '100.00' }],
}

/** Destinations, mappings and routes. */
export const destinationExamples: Example[] = [
  [
    CreateDestination,
    { provider: 'webhook', display_name: 'ERP', config: { url }, credentials: { secret } },
    ...others.map(({ provider, display_name, config, credentials }) => ({
      provider,
      display_name,
      config,
      credentials,
    })),
  ],
  [Destination, destination, ...otherDestinations],
  [CreatedDestination, { ...destination, secret }, ...otherDestinations],
  [
    Mapping,
    {
      version: 1,
      target: 'invoices',
      fields: [{ to: 'invoiceNumber', from: 'invoice_number' }],
      line_items: { to: 'lines', fields: [{ to: 'text', from: 'description' }] },
      updated_at,
    },
  ],
  [
    CreateRoute,
    route,
    { schema: 'invoice_v2', mode: 'workflow', workflow_id: `wf_${suffix}`, trigger: 'on_approve' },
  ],
  [CreateRoute, { ...externalRoute, config: { url }, credentials: { secret } }],
  [Route, { id: `rte_${suffix}`, ...route, workflow_id: null, config: null, has_secret: false, ...times }],
  [
    CreatedRoute,
    {
      id: `rte_${suffix}`,
      ...externalRoute,
      destination_id: null,
      workflow_id: null,
      conditions: [],
      config: { url },
      has_secret: true,
      ...times,
      secret,
    },
  ],
]

import { resourcesOf } from './call.ts'
import type {
  ApiKeys,
  Deliveries,
  Destinations,
  Documents,
  Events,
  Mappings,
  Resources,
  Routes,
  Schemas,
  Service,
  WebhookEndpoints,
} from './generated/types.ts'
import type { NumoraOptions } from './options.ts'
import { type Waiting, waitingOf } from './wait.ts'
import { webhooks } from './webhooks.ts'

/** The client: a method for every route of the API, and some for what takes several calls. */
export class Numora implements Resources {
  readonly documents: Documents & Waiting
  readonly deliveries: Deliveries
  readonly schemas: Schemas
  readonly destinations: Destinations
  readonly mappings: Mappings
  readonly routes: Routes
  readonly webhookEndpoints: WebhookEndpoints
  readonly events: Events
  readonly apiKeys: ApiKeys
  readonly service: Service
  readonly webhooks = webhooks

  constructor(options: NumoraOptions) {
    if (!options?.apiKey) throw new TypeError('new Numora({ apiKey }) needs an API key')
    const { apiKey, baseUrl = 'http://127.0.0.1:3000', timeoutMs, maxRetries = 2, fetch } = options
    const resources = resourcesOf({
      apiKey,
      baseUrl: baseUrl.replace(/\/+$/, ''),
      timeoutMs,
      maxRetries,
      fetch: fetch ?? globalThis.fetch,
    })
    this.documents = { ...resources.documents, ...waitingOf(resources.documents) }
    this.deliveries = resources.deliveries
    this.schemas = resources.schemas
    this.destinations = resources.destinations
    this.mappings = resources.mappings
    this.routes = resources.routes
    this.webhookEndpoints = resources.webhookEndpoints
    this.events = resources.events
    this.apiKeys = resources.apiKeys
    this.service = resources.service
  }
}

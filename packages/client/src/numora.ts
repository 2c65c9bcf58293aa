import { clientOf } from './client.ts'
import type {
  ApiKeys,
  Audit,
  Deliveries,
  Destinations,
  Documents,
  Events,
  FileLinks,
  Lessons,
  LookupTables,
  Mappings,
  Quality,
  Resources,
  ReviewLinks,
  Routes,
  Runs,
  Schemas,
  Service,
  Settings,
  Vendors,
  WebhookEndpoints,
  Workflows,
} from './generated/types.ts'
import type { NumoraOptions } from './options.ts'
import { type RawRequest, rawRequestOf } from './raw-request.ts'
import { resourcesOf } from './resources.ts'
import { type Waiting, waitingOf } from './wait.ts'
import { webhooks } from './webhooks.ts'

/** The client: a method for every route of the API, and some that make several calls. */
export class Numora implements Resources {
  readonly documents: Documents & Waiting
  readonly deliveries: Deliveries
  readonly schemas: Schemas
  readonly destinations: Destinations
  readonly mappings: Mappings
  readonly lookupTables: LookupTables
  readonly routes: Routes
  readonly vendors: Vendors
  readonly workflows: Workflows
  readonly runs: Runs
  readonly webhookEndpoints: WebhookEndpoints
  readonly events: Events
  readonly fileLinks: FileLinks
  readonly apiKeys: ApiKeys
  readonly audit: Audit
  readonly quality: Quality
  readonly settings: Settings
  readonly lessons: Lessons
  readonly reviewLinks: ReviewLinks
  readonly service: Service
  readonly webhooks = webhooks
  readonly request: RawRequest

  constructor(options: NumoraOptions = {}) {
    const client = clientOf(options)
    const resources = resourcesOf(client)
    this.request = rawRequestOf(client)
    this.documents = { ...resources.documents, ...waitingOf(resources.documents) }
    this.deliveries = resources.deliveries
    this.schemas = resources.schemas
    this.destinations = resources.destinations
    this.mappings = resources.mappings
    this.lookupTables = resources.lookupTables
    this.routes = resources.routes
    this.vendors = resources.vendors
    this.workflows = resources.workflows
    this.runs = resources.runs
    this.webhookEndpoints = resources.webhookEndpoints
    this.events = resources.events
    this.fileLinks = resources.fileLinks
    this.apiKeys = resources.apiKeys
    this.audit = resources.audit
    this.quality = resources.quality
    this.settings = resources.settings
    this.lessons = resources.lessons
    this.reviewLinks = resources.reviewLinks
    this.service = resources.service
  }
}

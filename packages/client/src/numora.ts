import { clientOf } from './client.ts'
import type {
  ApiKeys,
  Audit,
  Comments,
  Deliveries,
  Destinations,
  Documents,
  Events,
  FileLinks,
  Invitations,
  Lessons,
  LookupTables,
  Mappings,
  Me,
  People,
  Presence,
  Quality,
  Resources,
  ReviewLinks,
  Routes,
  Runs,
  Schemas,
  Service,
  Settings,
  Vendors,
  Views,
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
  declare readonly comments: Comments
  declare readonly presence: Presence
  declare readonly views: Views
  declare readonly deliveries: Deliveries
  declare readonly schemas: Schemas
  declare readonly destinations: Destinations
  declare readonly mappings: Mappings
  declare readonly lookupTables: LookupTables
  declare readonly routes: Routes
  declare readonly vendors: Vendors
  declare readonly workflows: Workflows
  declare readonly runs: Runs
  declare readonly webhookEndpoints: WebhookEndpoints
  declare readonly events: Events
  declare readonly fileLinks: FileLinks
  declare readonly apiKeys: ApiKeys
  declare readonly me: Me
  declare readonly people: People
  declare readonly invitations: Invitations
  declare readonly audit: Audit
  declare readonly quality: Quality
  declare readonly settings: Settings
  declare readonly lessons: Lessons
  declare readonly reviewLinks: ReviewLinks
  declare readonly service: Service
  readonly webhooks = webhooks
  readonly request: RawRequest

  constructor(options: NumoraOptions = {}) {
    const client = clientOf(options)
    const resources = resourcesOf(client)
    Object.assign(this, resources)
    this.request = rawRequestOf(client)
    this.documents = { ...resources.documents, ...waitingOf(resources.documents) }
  }
}

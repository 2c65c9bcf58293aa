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
  readonly comments: Comments
  readonly presence: Presence
  readonly views: Views
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
  readonly me: Me
  readonly people: People
  readonly invitations: Invitations
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
    this.comments = resources.comments
    this.presence = resources.presence
    this.views = resources.views
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
    this.me = resources.me
    this.people = resources.people
    this.invitations = resources.invitations
    this.audit = resources.audit
    this.quality = resources.quality
    this.settings = resources.settings
    this.lessons = resources.lessons
    this.reviewLinks = resources.reviewLinks
    this.service = resources.service
  }
}

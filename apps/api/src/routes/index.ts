import type { Contract } from '@numora/contract'
import type { PageTools } from '../http/page-tools.ts'
import type { Verbs } from '../http/verbs.ts'
import { apiKeys } from './api-keys.ts'
import { audit } from './audit.ts'
import { comments } from './comments.ts'
import { deliveries } from './deliveries.ts'
import { destinations } from './destinations.ts'
import { documents } from './documents.ts'
import { events } from './events.ts'
import { fileLinks } from './file-links.ts'
import { lessons } from './lessons.ts'
import { lookupTables } from './lookup-tables.ts'
import { mappings } from './mappings.ts'
import { me } from './me.ts'
import { invitations, people } from './people.ts'
import { presence } from './presence.ts'
import { quality } from './quality.ts'
import { reviewLinks } from './review-links.ts'
import { routes } from './routes.ts'
import { runs } from './runs.ts'
import { schemas } from './schemas.ts'
import { type ServiceOptions, service } from './service.ts'
import { settings } from './settings.ts'
import { vendors } from './vendors.ts'
import { views } from './views.ts'
import { webhookEndpoints } from './webhook-endpoints.ts'
import { workflows } from './workflows.ts'

type VerbOptions = ServiceOptions & { pageTools: PageTools; publicUrl: () => string }

/** The verb of each route of the contract. */
export function verbs(options: VerbOptions): Verbs<Contract> {
  return {
    documents: documents(options.pageTools),
    comments,
    presence,
    views,
    deliveries,
    schemas,
    destinations,
    mappings,
    lookupTables,
    routes,
    vendors,
    workflows,
    runs,
    webhookEndpoints,
    events,
    fileLinks,
    apiKeys,
    me,
    people: people(options),
    invitations: invitations(options),
    audit,
    quality,
    settings,
    lessons,
    reviewLinks: reviewLinks(options.publicUrl),
    service: service(options),
  }
}

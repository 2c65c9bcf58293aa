import { initContract } from '@ts-rest/core'
import { apiKeys } from './api-keys.ts'
import { audit } from './audit.ts'
import { comments } from './comments.ts'
import { deliveries } from './deliveries.ts'
import { destinations } from './destinations.ts'
import { documents } from './documents.ts'
import { commonProblems } from './errors.ts'
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
import { schemas } from './schema-routes.ts'
import { service } from './service.ts'
import { settings } from './settings.ts'
import { vendors } from './vendors.ts'
import { views } from './views.ts'
import { webhookEndpoints } from './webhook-endpoints.ts'
import { workflows } from './workflows.ts'

/** Every endpoint; server, worker and client derive their types from it. */
export const contract = initContract().router(
  {
    documents,
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
    people,
    invitations,
    audit,
    quality,
    settings,
    lessons,
    reviewLinks,
    service,
  },
  { strictStatusCodes: true, commonResponses: commonProblems },
)
export type Contract = typeof contract

import { apiKeys } from './settings/api-keys.ts'
import { approval } from './settings/approval.ts'
import { audit } from './settings/audit.ts'
import { conditions } from './settings/conditions.ts'
import { csv } from './settings/csv.ts'
import { destinations } from './settings/destinations.ts'
import { fields } from './settings/fields.ts'
import { lessons } from './settings/lessons.ts'
import { lookupTables } from './settings/lookup-tables.ts'
import { mappings } from './settings/mappings.ts'
import { ownCompanies } from './settings/own-companies.ts'
import { people } from './settings/people.ts'
import { retention } from './settings/retention.ts'
import { routes } from './settings/routes.ts'
import { vendors } from './settings/vendors.ts'
import { webhooks } from './settings/webhooks.ts'
import { workflows } from './settings/workflows.ts'

export const settings = {
  title: 'Settings',
  notAllowed: 'Your role does not allow this',
  actionsOf: 'Actions for {name}',
  secretStored: 'I have stored it',
  groups: { access: 'Workspace', review: 'Review', delivery: 'Delivery' },
  sections: {
    people: 'People',
    'api-keys': 'API keys',
    audit: 'Audit trail',
    approval: 'Automatic approval',
    fields: 'Fields',
    'own-companies': 'Own companies',
    vendors: 'Vendors',
    lessons: 'Lessons',
    retention: 'Retention',
    destinations: 'Destinations',
    routes: 'Routes',
    mappings: 'Mappings',
    'lookup-tables': 'Lookup tables',
    workflows: 'Workflows',
    webhooks: 'Webhooks',
  },
  apiKeys,
  approval,
  audit,
  conditions,
  csv,
  destinations,
  fields,
  lessons,
  lookupTables,
  mappings,
  ownCompanies,
  people,
  retention,
  routes,
  vendors,
  webhooks,
  workflows,
}

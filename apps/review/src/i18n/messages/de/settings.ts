import type { Messages } from '../messages.ts'
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

export const settings: Messages['settings'] = {
  title: 'Einstellungen',
  notAllowed: 'Ihre Rolle erlaubt das nicht',
  actionsOf: 'Aktionen für {name}',
  secretStored: 'Ich habe es gesichert',
  groups: { access: 'Arbeitsbereich', review: 'Prüfung', delivery: 'Übergabe' },
  sections: {
    people: 'Personen',
    'api-keys': 'API-Schlüssel',
    audit: 'Protokoll',
    approval: 'Automatische Freigabe',
    fields: 'Felder',
    'own-companies': 'Eigene Firmen',
    vendors: 'Lieferanten',
    lessons: 'Gelerntes',
    retention: 'Aufbewahrung',
    destinations: 'Ziele',
    routes: 'Routen',
    mappings: 'Zuordnungen',
    'lookup-tables': 'Nachschlagetabellen',
    workflows: 'Abläufe',
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

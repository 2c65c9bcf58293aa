import { errors } from '../errors.ts'
import { limits } from '../limits.ts'
import type { Contract } from '../router.ts'

const errorTable = Object.entries(errors)
  .map(([code, { status, message }]) => `| ${status} | \`${code}\` | ${message} |`)
  .join('\n')

export const info = {
  title: 'Numora API',
  version: '1',
  license: { name: 'MIT', identifier: 'MIT' },
  contact: { name: 'Numora' },
  description: `Takes invoices and receipts in, reads them, lets a person confirm them, and delivers them.

**Authentication.** \`Authorization: Bearer sk_live_…\`. A key has scopes; each operation names the one it needs, and \`admin\` includes all. The token of a review link (\`rl_…\`) opens the operations of its document that list it. Pages of the app use the session of a person, with the scopes of their role.

**Values.** Ids are a prefix and 26 characters that sort by time. Times are ISO 8601 in UTC with milliseconds. Amounts and quantities are decimal strings with a dot. Unknown fields and query parameters are refused.

**Lists** take \`limit\` (1 to ${limits.pageSize}, ${limits.defaultPageSize} if left out) and \`cursor\`, and answer \`{ "data": […], "next_cursor": "…" | null }\`.

**Retries.** Every \`POST\` takes an \`Idempotency-Key\`: the same key with the same request gives the first answer again for 24 hours.

**Errors** all have the same body:

| status | code | meaning |
|---|---|---|
${errorTable}`,
}

/** A tag for each part of the contract. */
export const tags: Record<keyof Contract, { name: string; description: string }> = {
  documents: { name: 'Documents', description: 'Submit files, get the results, correct and approve them.' },
  deliveries: { name: 'Deliveries', description: 'Push approved documents, or report your own delivery.' },
  comments: { name: 'Comments', description: 'What people write about a document.' },
  presence: { name: 'Presence', description: 'Who has a document open at the moment.' },
  views: { name: 'Views', description: 'Saved filters of the list of documents.' },
  schemas: { name: 'Schemas', description: 'The fields of each kind of document.' },
  destinations: { name: 'Destinations', description: 'The systems that approved documents go to.' },
  mappings: { name: 'Mappings', description: "How a schema's fields become a destination's payload." },
  lookupTables: {
    name: 'Lookup tables',
    description: 'Keys and values that mappings use, such as cost centres.',
  },
  routes: { name: 'Routes', description: 'Which documents go where, and when.' },
  vendors: {
    name: 'Vendors',
    description: 'The vendors that you know, with their tax ids and accounts.',
  },
  workflows: { name: 'Workflows', description: 'Sequences of steps on approved documents.' },
  runs: { name: 'Runs', description: 'What workflows did with documents.' },
  webhookEndpoints: {
    name: 'Webhook endpoints',
    description: 'Who is notified of events, and with which outcome.',
  },
  events: { name: 'Events', description: 'All events of webhooks, to read at your own pace.' },
  fileLinks: { name: 'File links', description: 'Files without an API key, for receivers of pushes.' },
  apiKeys: { name: 'API keys', description: 'Who may call this API.' },
  me: { name: 'Me', description: 'Who makes the request.' },
  people: { name: 'People', description: 'Who may sign in, and with which role.' },
  invitations: { name: 'Invitations', description: 'Links with which people join.' },
  quality: { name: 'Quality', description: 'What people corrected, and what confidences are worth.' },
  settings: {
    name: 'Settings',
    description:
      'Automatic approval, fields that are not used, own companies, and how long documents are kept.',
  },
  lessons: { name: 'Lessons', description: 'What was learned from corrections.' },
  reviewLinks: {
    name: 'Review links',
    description: 'Links that open one document for review without an account.',
  },
  audit: { name: 'Audit', description: 'Who changed keys, destinations and the like, and how.' },
  service: { name: 'Service', description: 'For those who run it.' },
}

import * as core from '@numora/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { contractRoutes, pathOf } from '../../test/contract-routes.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
})
afterAll(() => world.close())

type Verb = (ctx: core.Context, input: object) => Promise<unknown>

/** What each route that takes a body calls. */
const verbs: Record<string, Verb> = {
  'documents.create': core.submitDocument as Verb,
  'documents.correct': core.correct as Verb,
  'documents.approve': core.approve as Verb,
  'documents.reject': core.reject as Verb,
  'documents.retryPush': core.retryPush as Verb,
  'documents.cancelPush': core.cancelPush as Verb,
  'documents.reprocess': core.reprocess as Verb,
  'documents.split': core.splitDocument as unknown as Verb,
  'documents.assign': core.assign as Verb,
  'comments.create': core.createComment as Verb,
  'presence.put': core.beHere as Verb,
  'views.create': core.createView as Verb,
  'views.put': core.putView as Verb,
  'people.update': core.updatePerson as Verb,
  'people.signOut': core.signOutPerson as Verb,
  'people.createPasswordLink': core.createPasswordLink as unknown as Verb,
  'invitations.create': core.createInvitation as unknown as Verb,
  'settings.update': core.updateSettings as Verb,
  'reviewLinks.create': core.createReviewLink as unknown as Verb,
  'deliveries.dispatch': core.dispatch as Verb,
  'deliveries.report': core.reportDelivery as Verb,
  'destinations.create': core.createDestination as Verb,
  'destinations.update': core.updateDestination as Verb,
  'mappings.put': core.putMapping as Verb,
  'mappings.preview': core.previewMapping as Verb,
  'lookupTables.put': core.putLookupTable as Verb,
  'routes.create': core.createRoute as Verb,
  'routes.update': core.updateRoute as Verb,
  'vendors.put': core.putVendor as Verb,
  'workflows.create': core.createWorkflow as Verb,
  'workflows.put': core.putWorkflow as Verb,
  'workflows.dispatch': core.dispatchWorkflow as Verb,
  'webhookEndpoints.create': core.createWebhookEndpoint as Verb,
  'webhookEndpoints.update': core.updateWebhookEndpoint as Verb,
  'webhookEndpoints.rotateSecret': core.rotateWebhookSecret as Verb,
  'webhookEndpoints.test': core.testWebhookEndpoint as Verb,
  'webhookEndpoints.replay': core.replayEvents as Verb,
  'webhookEndpoints.redeliver': core.redeliver as Verb,
  'apiKeys.create': core.createApiKey as Verb,
  'apiKeys.rotate': core.rotateApiKey as Verb,
}

const withBody = contractRoutes.filter(
  ({ name, route }) =>
    'body' in route &&
    route.body instanceof z.ZodType &&
    // An upload is a form and an import CSV, which its verb checks; a test and a session take nothing and are given
    // the signal of who waits for them.
    ![
      'documents.upload',
      'destinations.test',
      'destinations.session',
      'lookupTables.import',
      'vendors.import',
    ].includes(name),
)

/** Input that the body refuses in more than one way where it takes anything at all. */
const wrong = {
  surprise: 1,
  external_id: '',
  metadata: { a: 'x'.repeat(501) },
  name: '',
  scopes: ['root'],
  expected_updated_at: 'yesterday',
  grace_seconds: -1,
  url: 7,
  fields: 'all',
  reason: 'x\0',
}

test.each(withBody)('$name refuses input in the words of its route, whoever calls', async (route) => {
  const path = pathOf(route)
  const { json, status } = await world.send(route.method, path, { caller, json: wrong })
  expect(status).toBe(400)
  const ids = idsIn(route.path, path)
  const input = { ...wrong, ...ids, ...(route.name === 'documents.create' ? { file: { url: 'x' } } : {}) }
  const refused = (await verbs[route.name]!(caller.ctx, input).catch((error) => error)) as core.Problem
  // A verb takes what the path names instead of a property of the body with the same name.
  const isOther = ({ path }: { path: string }) => path === 'file_url' || path in ids
  const expected = json.error.details.filter((detail: { path: string }) => !isOther(detail))
  expect({ code: refused.code, details: refused.details }).toEqual({
    code: 'invalid_payload',
    details: expected,
  })
})

function idsIn(form: string, path: string): object {
  const values = path.split('/')
  const names = form
    .split('/')
    .flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), values[at]]] : []))
  return Object.fromEntries(names)
}

test('what comes from a request is not looked at a second time', async () => {
  const ctx = { ...caller.ctx, hasCheckedInput: true }
  const key = await core.createApiKey(ctx, { name: 'x'.repeat(201), scopes: ['admin'] })
  expect(key.name).toHaveLength(201)
  await expect(core.createApiKey(caller.ctx, { name: 'x'.repeat(201), scopes: ['admin'] })).rejects.toThrow(
    'name: expected 1 to 200 characters',
  )
})

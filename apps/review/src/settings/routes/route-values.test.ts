import { CreateRoute } from '@numora/contract'
import { expect, test } from 'vitest'
import { emptyRoute, requiredOf, routeOf } from './route-values.ts'

test('a new route has what its mode needs, and nothing else', () => {
  const values = {
    ...emptyRoute,
    schema: 'invoice_v2',
    destination_id: 'dst_01jpwq4q9m7q4q2k8dax1x1q5n',
    workflow_id: 'wf_01jpwq4q9m7q4q2k8dax1x1q5n',
    provider: 'erp',
    url: 'https://example.com/deliver',
  } as const
  const created = (mode: 'push' | 'external' | 'workflow') =>
    CreateRoute.parse(routeOf({ ...values, mode }, 'webhook'))
  expect(created('push')).toMatchObject({ provider: 'webhook', destination_id: values.destination_id })
  expect(created('push')).not.toHaveProperty('config')
  expect(created('external')).toMatchObject({ provider: 'erp', config: { url: values.url } })
  expect(created('workflow')).toMatchObject({ workflow_id: values.workflow_id })
  expect(created('workflow')).not.toHaveProperty('provider')
})

test('what is still to be filled in depends on the mode', () => {
  expect(requiredOf(emptyRoute)).toEqual(['schema', 'destination_id'])
  expect(requiredOf({ ...emptyRoute, schema: 'invoice_v2', mode: 'workflow' })).toEqual(['workflow_id'])
})

import { describe, expect, it } from 'vitest'
import { documentWebhookTypes, webhookTypes } from './events.ts'
import { openApi } from './openapi.ts'
import { contract } from './router.ts'

const document = await openApi()
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)
function find(method: string, path: string) {
  return document.paths[path]![method]!
}
const routes = Object.values(contract).flatMap((resource) => Object.values(resource))

function refsIn(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return []
  const { $ref } = node as { $ref?: unknown }
  return [...(typeof $ref === 'string' ? [$ref] : []), ...Object.values(node).flatMap(refsIn)]
}

function resolve(ref: string) {
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document)
}

describe('the OpenAPI document', () => {
  it('has every route of the contract', () => {
    const documented = new Set(operations.map(({ method, path }) => `${method} ${path}`))
    for (const route of routes)
      expect(documented).toContain(`${route.method.toLowerCase()} ${route.path.replace(/:(\w+)/g, '{$1}')}`)
  })

  it('names every operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('documents_approve')
  })

  it('has only references that resolve, and no component that nothing refers to', () => {
    const refs = new Set(refsIn(document))
    for (const ref of refs) expect(resolve(ref), ref).toBeDefined()
    for (const kind of ['schemas', 'responses', 'parameters', 'headers'])
      for (const name of Object.keys(document.components[kind]!))
        expect(refs, name).toContain(`#/components/${kind}/${name}`)
  })

  it('has one media type in each operation, since generators take only one', () => {
    for (const { path, operation } of operations)
      expect(Object.keys(operation.requestBody?.content ?? {}).length, path).toBeLessThan(2)
    const typeOf = (path: string) => Object.keys(find('post', path).requestBody!.content)
    expect(typeOf('/v1/documents')).toEqual(['application/json'])
    expect(typeOf('/v1/documents/upload')).toEqual(['multipart/form-data'])
  })

  it('describes an upload as parts: the file as bytes, an object as JSON, the rest as text', () => {
    const { requestBody } = find('post', '/v1/documents/upload')
    expect(requestBody!.content['multipart/form-data']).toEqual({
      schema: { $ref: '#/components/schemas/UploadDocument' },
      encoding: { metadata: { contentType: 'application/json' } },
    })
    const { properties } = document.components.schemas!.UploadDocument as { properties: object }
    expect(properties).toMatchObject({
      file: { type: 'string', format: 'binary' },
      schema: { type: 'string' },
      external_id: { type: 'string' },
    })
  })

  it('has the location of a submitted document', () => {
    for (const path of ['/v1/documents', '/v1/documents/upload'])
      for (const status of [200, 202])
        expect(find('post', path).responses[status]).toMatchObject({ headers: { location: {} } })
  })

  it('documents each error by status, with its codes and an example of each', () => {
    expect(find('get', '/v1/documents/{id}/result').responses[409]).toEqual({
      $ref: '#/components/responses/result_not_ready.result_unavailable',
    })
    const response = document.components.responses!['result_not_ready.result_unavailable']
    expect(response).toMatchObject({
      headers: { 'x-request-id': {}, 'retry-after': {} },
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/Error' },
          examples: { result_not_ready: { value: { error: { code: 'result_not_ready' } } } },
        },
      },
    })
  })

  it('documents the rate limit, and a missing key or scope only where a key is needed', () => {
    for (const { path, operation } of operations) {
      expect(403 in operation.responses, path).toBe('x-required-scope' in operation)
      expect(429 in operation.responses, path).toBe(
        (operation.security as unknown[] | undefined)?.length !== 0,
      )
    }
  })

  it('offers 304 if an answer has an etag', () => {
    expect(find('get', '/v1/documents/{id}').responses).toHaveProperty('304')
    expect(find('get', '/v1/documents').responses).not.toHaveProperty('304')
  })

  it('repeats a query parameter for several values and brackets metadata', () => {
    const parameters = find('get', '/v1/documents').parameters
    expect(parameters.find(({ name }) => name === 'status')).toMatchObject({
      explode: true,
      schema: { type: 'array', items: { $ref: '#/components/schemas/DocumentStatus' } },
    })
    expect(parameters.find(({ name }) => name === 'metadata')).toMatchObject({ style: 'deepObject' })
  })

  it('distinguishes results by their schema', () => {
    expect(document.components.schemas!.DocumentResult).toMatchObject({
      discriminator: {
        propertyName: 'schema',
        mapping: { invoice_v2: '#/components/schemas/InvoiceResult' },
      },
    })
  })

  it('leaves answers open to new properties and requests closed', () => {
    expect(document.components.schemas!.Document).not.toHaveProperty('additionalProperties')
    expect(document.components.schemas!.CreateDocument).toMatchObject({ additionalProperties: false })
  })

  it('has a webhook for every type of event', () => {
    expect(Object.keys(document.webhooks).sort()).toEqual(['delivery.requested', ...webhookTypes].sort())
    expect(document.webhooks[documentWebhookTypes[0]]).toMatchObject({ post: { parameters: { length: 6 } } })
  })
})

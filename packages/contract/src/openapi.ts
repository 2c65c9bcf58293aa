import type { AppRoute } from '@ts-rest/core'
import { generateOpenApiAsync } from '@ts-rest/open-api'
import { z } from 'zod'
import { ErrorBody } from './errors.ts'
import { WebhookEvent } from './events.ts'
import { addExamples } from './openapi/examples.ts'
import { headerParameters, headers } from './openapi/headers.ts'
import { info, tags } from './openapi/info.ts'
import { type Json, jsonSchemas } from './openapi/json-schemas.ts'
import { type Operation, operationOf } from './openapi/operation.ts'
import { codesOf, problemResponses } from './openapi/problems.ts'
import { webhooks } from './openapi/webhooks.ts'
import { contract } from './router.ts'

export { type Json, jsonSchemas } from './openapi/json-schemas.ts'

export type OpenApiDocument = {
  openapi: '3.1.0'
  info: typeof info
  paths: Record<string, Record<string, Operation>>
  webhooks: Record<string, Json>
  components: Record<string, Record<string, Json>>
} & Json

/** The OpenAPI 3.1 document of the whole contract. */
export const openApi = async (): Promise<OpenApiDocument> => {
  const { components: schemas, convert } = jsonSchemas()
  const responses: Record<string, Json> = {}
  const seen = new Map<string, { operation: Operation; codes: ReturnType<typeof codesOf> }>()

  /** The two forms of one request become one operation with two content types and the errors of both. */
  const mergeForms = (operation: Operation, route: AppRoute): Operation => {
    const key = `${route.method} ${route.path}`
    const first = seen.get(key)
    const codes = [...new Set([...(first?.codes ?? []), ...codesOf(route)])]
    seen.set(key, { operation, codes })
    if (first) Object.assign(operation.requestBody!.content, first.operation.requestBody!.content)
    Object.assign(operation.responses, problemResponses(codes, responses))
    return operation
  }

  const { paths } = await generateOpenApiAsync(
    contract,
    { info },
    {
      setOperationId: 'concatenated-path',
      schemaTransformer: async ({ schema, type }) =>
        schema instanceof z.ZodType ? convert(schema, type === 'response' ? 'output' : 'input') : null,
      operationMapper: (operation, route) => mergeForms(operationOf(operation, route), route) as never,
    },
  )
  convert(ErrorBody, 'output')
  convert(WebhookEvent, 'output')
  addExamples(schemas)

  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/', description: 'The server that this document comes from' }],
    security: [{ apiKey: [] }],
    tags: Object.values(tags),
    paths: paths as OpenApiDocument['paths'],
    webhooks,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', bearerFormat: 'sk_live_… or sk_test_…' },
      },
      parameters: headerParameters,
      headers,
      responses,
      schemas,
    },
  }
}

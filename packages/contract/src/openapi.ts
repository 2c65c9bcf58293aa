import type { AppRoute } from '@ts-rest/core'
import { generateOpenApiAsync } from '@ts-rest/open-api'
import { z } from 'zod'
import { DeliveryRequested } from './deliveries.ts'
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
export async function openApi(): Promise<OpenApiDocument> {
  const { components: schemas, convert } = jsonSchemas()
  const responses: Record<string, Json> = {}

  const withProblems = (operation: Operation, route: AppRoute): Operation => {
    Object.assign(operation.responses, problemResponses(codesOf(route), responses))
    return operation
  }

  const { paths } = await generateOpenApiAsync(
    contract,
    { info },
    {
      setOperationId: 'concatenated-path',
      schemaTransformer: async ({ schema, type }) =>
        schema instanceof z.ZodType ? convert(schema, type === 'response' ? 'output' : 'input') : null,
      operationMapper: (operation, route) =>
        withProblems(operationOf(operation, route, schemas), route) as never,
    },
  )
  convert(ErrorBody, 'output')
  convert(WebhookEvent, 'output')
  convert(DeliveryRequested, 'output')
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
        reviewLink: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'rl_…',
          description: 'The token of a review link: opens the operations of one document',
        },
      },
      parameters: headerParameters,
      headers,
      responses,
      schemas,
    },
  }
}

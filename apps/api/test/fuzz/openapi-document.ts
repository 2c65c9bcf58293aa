import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

// biome-ignore lint/suspicious/noExplicitAny: JSON Schema has any form.
export type Schema = Record<string, any>

export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }

/** One method of one path, as the document describes it. */
export type Operation = {
  name: string
  method: string
  path: string
  scope: string | undefined
  parameters: Parameter[]
  /** By content type. */
  bodies: Record<string, Schema>
  responses: Record<string, { content: string[] }>
}

export type OpenApi = {
  operations: Operation[]
  /** Follows a reference to another part of the document. */
  resolve(schema: Schema): Schema
  /** What is wrong with an answer's body; undefined if nothing is. */
  findFault(operation: Operation, status: number, contentType: string, body: unknown): string | undefined
}

/** Takes an OpenAPI document apart. */
export function readOpenApi(document: Schema): OpenApi {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false })
  ajv.addSchema(document, 'openapi')
  const validators = new Map<string, ValidateFunction>()
  const resolve = (schema: Schema): Schema =>
    typeof schema.$ref === 'string'
      ? resolve(
          schema.$ref
            .slice(2)
            .split('/')
            .reduce((part, key) => part[fromPointer(key)], document),
        )
      : schema
  const operations = Object.entries<Schema>(document.paths).flatMap(([path, methods]) =>
    Object.entries<Schema>(methods).map(([method, given]): Operation => {
      const content = (part: Schema | undefined) => Object.entries<Schema>(part?.content ?? {})
      return {
        name: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        scope: given['x-required-scope'],
        parameters: given.parameters.map(resolve),
        bodies: Object.fromEntries(content(given.requestBody).map(([type, { schema }]) => [type, schema])),
        responses: Object.fromEntries(
          Object.entries<Schema>(given.responses).map(([status, response]) => [
            status,
            { content: content(resolve(response)).map(([type]) => type) },
          ]),
        ),
      }
    }),
  )
  return {
    operations,
    resolve,
    findFault({ path, method }, status, contentType, body) {
      const response = document.paths[path][method.toLowerCase()].responses[status]
      const base = response.$ref ?? `#/paths/${toPointer(path)}/${method.toLowerCase()}/responses/${status}`
      const pointer = `openapi${base}/content/${toPointer(contentType)}/schema`
      const known = validators.get(pointer)
      const validate = known ?? ajv.compile({ $ref: encodeURI(pointer) })
      validators.set(pointer, validate)
      return validate(body) ? undefined : ajv.errorsText(validate.errors)
    },
  }
}

/** A key in a JSON pointer (RFC 6901). */
function toPointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function fromPointer(key: string): string {
  return decodeURI(key).replaceAll('~1', '/').replaceAll('~0', '~')
}

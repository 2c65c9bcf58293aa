import type { Json } from '@numora/contract/openapi'
import { parametersOf, refined } from './refinements.ts'

function nameOf(ref: string) {
  return ref.split('/').at(-1)!
}

function comment(text: unknown, indent: string) {
  return text ? `${indent}/** ${text} */\n` : ''
}

/** A named string without a list of values is printed as `string`. */
export function isScalar(schema: Json) {
  return schema.type === 'string' && !schema.enum
}

/** Prints JSON Schema from the contract's schemas as a TypeScript type. */
export function printType(
  schema: Json,
  components: Record<string, Json>,
  indent = '',
  owner?: string,
): string {
  const print = (inner: unknown, deeper = indent) => printType(inner as Json, components, deeper, owner)
  const union = (members: string[]) => [...new Set(members)].join(' | ')

  if (schema.$ref) {
    const name = nameOf(schema.$ref as string)
    return isScalar(components[name]!) ? 'string' : name
  }
  const choices = (schema.anyOf ?? schema.oneOf) as Json[] | undefined
  if (choices) return union(choices.map((choice) => print(choice)))
  if (schema.not) return 'never'
  if ('const' in schema) return printLiteral(schema.const)
  if (schema.enum) return union((schema.enum as unknown[]).map(printLiteral))
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => print({ ...schema, type })))
  switch (schema.type) {
    case 'array': {
      const item = print(schema.items)
      if (schema.minItems && schema.minItems === schema.maxItems)
        return `[${Array(schema.minItems).fill(item).join(', ')}]`
      return item.includes(' | ') || item.startsWith('{') ? `(${item})[]` : `${item}[]`
    }
    case 'object':
      return printObject(schema, components, indent, owner)
    case 'string':
      return schema.format === 'binary' ? 'UploadFile' : 'string'
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
    case 'null':
      return schema.type
    default:
      return 'unknown'
  }
}

function printLiteral(value: unknown) {
  if (typeof value !== 'string') return String(value)
  return value.includes("'") ? JSON.stringify(value) : `'${value}'`
}

function printObject(schema: Json, components: Record<string, Json>, indent: string, owner?: string) {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>)
  if (properties.length === 0) {
    if (schema.additionalProperties === false) return 'Record<string, never>'
    const values = schema.additionalProperties as Json | undefined
    return `Record<string, ${values && Object.keys(values).length > 0 ? printType(values, components, indent) : 'unknown'}>`
  }
  const required = (schema.required ?? []) as string[]
  const inner = `${indent}  `
  const lines = properties.map(
    ([name, property]) =>
      `${comment(property.description, inner)}${inner}${name}${required.includes(name) ? '' : '?'}: ${refined(owner, name) ?? printType(property, components, inner)}\n`,
  )
  return `{\n${lines.join('')}${indent}}`
}

/** A named, documented type. */
export function printDeclaration(name: string, schema: Json, components: Record<string, Json>) {
  return `${comment(schema.description, '')}export type ${name}${parametersOf(name)} = ${printType(schema, components, '', name)}\n`
}

import type { Json } from '@numora/contract/openapi'

const nameOf = (ref: string) => ref.split('/').at(-1)!

const comment = (text: unknown, indent: string) => (text ? `${indent}/** ${text} */\n` : '')

/** A named string without a list of values says no more than `string`. */
export const isScalar = (schema: Json) => schema.type === 'string' && !schema.enum

/** Prints JSON Schema, as the contract's schemas give it, as a TypeScript type. */
export const printType = (schema: Json, components: Record<string, Json>, indent = ''): string => {
  const print = (inner: unknown, deeper = indent) => printType(inner as Json, components, deeper)
  const union = (members: string[]) => [...new Set(members)].join(' | ')

  if (schema.$ref) {
    const name = nameOf(schema.$ref as string)
    return isScalar(components[name]!) ? 'string' : name
  }
  const choices = (schema.anyOf ?? schema.oneOf) as Json[] | undefined
  if (choices) return union(choices.map((choice) => print(choice)))
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
      return printObject(schema, components, indent)
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

const printLiteral = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value))

const printObject = (schema: Json, components: Record<string, Json>, indent: string) => {
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
      `${comment(property.description, inner)}${inner}${name}${required.includes(name) ? '' : '?'}: ${printType(property, components, inner)}\n`,
  )
  return `{\n${lines.join('')}${indent}}`
}

/** A named, documented type. */
export const printDeclaration = (name: string, schema: Json, components: Record<string, Json>) =>
  `${comment(schema.description, '')}export type ${name} = ${printType(schema, components)}\n`

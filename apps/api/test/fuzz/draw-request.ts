import { hostileText, mutate } from './hostile-value.ts'
import type { Operation, Parameter, Schema } from './openapi-document.ts'
import { type Drawing, validValue } from './valid-value.ts'

export type DrawnRequest = {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer | undefined
  /** Whether it is of the form that the document asks for, as far as it says. */
  isMutated: boolean
}

/** A request to an operation, of which a share is wrong in one or several ways. */
export function drawRequest(operation: Operation, drawing: Drawing, share = 0.5): DrawnRequest {
  const { random } = drawing
  let isMutated = false
  const isWrong = (probability: number) => {
    const drawn = random.chance(share * probability)
    isMutated ||= drawn
    return drawn
  }
  const textOf = ({ name, schema }: Parameter): string => {
    if (isWrong(0.1)) return hostileText(random)
    // A caller that waits for half a minute would find nothing more.
    if (/seconds/.test(name)) return '0'
    const value = validValue(schema, drawing)
    return typeof value === 'string' ? value : JSON.stringify(value)
  }
  const parameters = (place: Parameter['in']) =>
    operation.parameters.filter((parameter) => parameter.in === place)
  const inPath = new Map(parameters('path').map((each) => [each.name, encode(textOf(each))]))
  let path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => inPath.get(name)!)
  if (isWrong(0.05)) path += random.pick(['/', '//', '/..', '%', '%00', '?a=1', '/../../x', ';a', '.json'])
  const query = parameters('query')
    .filter(({ required }) => required || random.chance(0.25))
    .flatMap((each) => queryOf(each, drawing, isWrong(0.3) ? hostileText(random) : textOf(each)))
  if (isWrong(0.05)) query.push(`${encode(hostileText(random))}=${encode(hostileText(random))}`)
  const headers = Object.fromEntries(
    parameters('header')
      .filter(({ name }) => random.chance(name === 'idempotency-key' ? 0.3 : 0.15))
      .map((each) => [each.name, toHeader(random.chance(0.3) ? `key-${random.int(0, 99)}` : textOf(each))]),
  )
  const { type, body } = drawBody(operation, drawing, isWrong)
  if (type !== undefined) headers['content-type'] = isWrong(0.05) ? random.pick(contentTypes) : type
  if (isWrong(0.05)) headers[random.pick(oddHeaders)] = toHeader(hostileText(random))
  const method = isWrong(0.05) ? random.pick(methods) : operation.method
  const search = query.length > 0 ? `?${query.join('&')}` : ''
  return { method, path: path + search, headers, body, isMutated }
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND']
const contentTypes = [
  'text/plain',
  'application/json; charset=latin1',
  'application/json;;',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'application/octet-stream',
  '*/*',
]
const oddHeaders = [
  'range',
  'if-none-match',
  'accept',
  'accept-encoding',
  'content-encoding',
  'cookie',
  'x-forwarded-for',
  'origin',
  'if-range',
]

type Body = { type: string | undefined; body: Buffer | undefined }

function drawBody(operation: Operation, drawing: Drawing, isWrong: (probability: number) => boolean): Body {
  const { random } = drawing
  const [given] = Object.entries(operation.bodies)
  if (!given) return { type: undefined, body: undefined }
  const [type, schema] = given
  if (type === 'multipart/form-data') return formBody(schema, drawing, isWrong)
  let value = validValue(schema, drawing)
  if (isWrong(0.7)) for (let n = random.int(1, 3); n > 0; n--) value = mutate(value, random)
  const text = JSON.stringify(value)
  if (!isWrong(0.1)) return { type, body: Buffer.from(text) }
  const raw = random.pick([
    text.slice(0, random.int(0, text.length)),
    `\ufeff${text}`,
    `${text}${text}`,
    `{"__proto__":${text},"__proto__":1}`,
    '['.repeat(100_000),
    '',
    '1e99999',
    '"\\ud800"',
  ])
  return { type, body: random.chance(0.1) ? Buffer.from([0xff, 0xfe, 0x7b, 0xc3, 0x28]) : Buffer.from(raw) }
}

const files = [
  '%PDF-1.4\n%%EOF\n',
  '<Invoice/>',
  '',
  'MZ',
  '\x89PNG\r\n\x1a\n',
  '<?xml version="1.0"?><!DOCTYPE a [',
]

function formBody(schema: Schema, drawing: Drawing, isWrong: (probability: number) => boolean): Body {
  const { random, document } = drawing
  const { properties = {}, required = [] } = document.resolve(schema)
  const boundary = 'fuzz-boundary'
  const parts = Object.entries<Schema>(properties)
    .filter(([name]) => (required.includes(name) || random.chance(0.4)) && !isWrong(0.1))
    .map(([name, given]) => {
      const property = document.resolve(given)
      const isFile = property.format === 'binary' || property.contentMediaType !== undefined
      const value = isWrong(0.2)
        ? hostileText(random)
        : isFile
          ? random.pick(files)
          : validValue(property, drawing)
      const fileName = isFile ? `; filename="${random.pick(['a.pdf', '../../x', 'ü.xml'])}"` : ''
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      return `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${fileName}\r\n\r\n${text}\r\n`
    })
  const end = isWrong(0.1) ? '' : `--${boundary}--\r\n`
  return { type: `multipart/form-data; boundary=${boundary}`, body: Buffer.from(parts.join('') + end) }
}

/** A parameter may be a list, or an object (`style: deepObject`). */
function queryOf({ name, schema }: Parameter, drawing: Drawing, text: string): string[] {
  const { type } = drawing.document.resolve(schema)
  if (type !== 'object') return [`${name}=${encode(text)}`]
  return [`${name}[${encode(hostileOrPlain(drawing))}]=${encode(text)}`]
}

function hostileOrPlain({ random }: Drawing): string {
  return random.chance(0.7) ? 'source' : hostileText(random)
}

/** Lone surrogates have no encoding. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E') || '%20'
}

/** What Node can send in a header. */
function toHeader(text: string): string {
  return text.replaceAll(/[^\x20-\x7e\x80-\xff]/g, '') || '-'
}

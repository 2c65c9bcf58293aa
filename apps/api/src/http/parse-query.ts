import { Problem } from '@numora/core'

type Value = string | string[] | Record<string, string>

/**
 * Reads a query string: a name given several times becomes a list, and `metadata[key]=value` an object by key.
 */
export function parseQuery(text: string | null | undefined): Record<string, Value> {
  const values = new Map<string, Value>()
  for (const pair of (text ?? '').split('&').filter(Boolean)) {
    const at = pair.indexOf('=')
    const name = decode(at === -1 ? pair : pair.slice(0, at))
    const value = at === -1 ? '' : decode(pair.slice(at + 1))
    const [, outer, key] = /^([^[\]]+)\[(.*)\]$/s.exec(name) ?? []
    if (outer !== undefined) values.set(outer, withEntry(values.get(outer), outer, key!, value))
    else values.set(name, withRepeat(values.get(name), value))
  }
  return Object.fromEntries(values)
}

function withRepeat(before: Value | undefined, value: string): Value {
  if (before === undefined) return value
  return typeof before === 'string' || Array.isArray(before) ? [before, value].flat() : [value]
}

function withEntry(before: Value | undefined, name: string, key: string, value: string): Value {
  const entries = typeof before === 'object' && !Array.isArray(before) ? Object.entries(before) : []
  if (entries.some(([known]) => known === key)) throw refused(`${name}.${key}`, 'expected it once')
  return Object.fromEntries([...entries, [key, value]])
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw refused('query', 'expected it encoded as a URL is')
  }
}

const refused = (path: string, message: string) =>
  new Problem('invalid_payload', `${path}: ${message}`, { details: [{ path, message }] })

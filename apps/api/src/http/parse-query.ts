import { Problem } from '@numora/core'

type Value = string | string[] | Record<string, string>
type Values = Map<string, string[] | Map<string, string>>

/** Parses a query string: a repeated name becomes a list, and `metadata[key]=value` an object by key. */
export function parseQuery(text: string | null | undefined): Record<string, Value> {
  const values: Values = new Map()
  for (const pair of (text ?? '').split('&').filter(Boolean)) {
    const at = pair.indexOf('=')
    const name = decode(at === -1 ? pair : pair.slice(0, at))
    const value = at === -1 ? '' : decode(pair.slice(at + 1))
    const [, outer, key] = /^([^[\]]+)\[(.*)\]$/s.exec(name) ?? []
    if (outer !== undefined) addEntry(values, outer, key!, value)
    else addRepeat(values, name, value)
  }
  return Object.fromEntries([...values].map(([name, value]) => [name, plain(value)]))
}

function addRepeat(values: Values, name: string, value: string): void {
  const before = values.get(name)
  if (before instanceof Map) throw refused(name, 'expected it as an object only')
  if (before) before.push(value)
  else values.set(name, [value])
}

function addEntry(values: Values, name: string, key: string, value: string): void {
  const entries = values.get(name) ?? new Map<string, string>()
  if (!(entries instanceof Map)) throw refused(name, 'expected it as an object only')
  if (entries.has(key)) throw refused(`${name}.${key}`, 'expected it once')
  values.set(name, entries.set(key, value))
}

function plain(value: string[] | Map<string, string>): Value {
  return value instanceof Map ? Object.fromEntries(value) : value.length > 1 ? value : value[0]!
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw refused('query', 'expected it encoded as a URL is')
  }
}

function refused(path: string, message: string) {
  return new Problem('invalid_payload', `${path}: ${message}`, { details: [{ path, message }] })
}

import { isDeepStrictEqual } from 'node:util'
import type { AuditChange } from '@numora/contract'
import { mask, maskUrls } from './mask-urls.ts'

type State = Record<string, unknown> | null

/**
 * The differences between two states of one thing, as the audit trail shows them. A state is null before creation and
 * after deletion; then every property that has a value differs. For secrets use {@link changeOfSecret}.
 */
export function changesBetween(before: State, after: State): AuditChange[] {
  return compare('', before ?? {}, after ?? {})
}

/** Records that a secret was set, replaced or removed, without its value. */
export function changeOfSecret(field: string, had: boolean, has: boolean): AuditChange[] {
  return had || has ? [{ field, before: had ? mask : null, after: has ? mask : null }] : []
}

function compare(field: string, before: unknown, after: unknown): AuditChange[] {
  if (isDeepStrictEqual(before ?? null, after ?? null)) return []
  if (!isObject(before ?? {}) || !isObject(after ?? {}))
    return [{ field, before: auditText(before), after: auditText(after) }]
  const [old, now] = [before, after].map((state) => new Map(Object.entries(state ?? {})))
  return [...new Set([...old!.keys(), ...now!.keys()])].flatMap((name) =>
    compare(field === '' ? name : `${field}.${name}`, old!.get(name), now!.get(name)),
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function auditText(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return maskUrls(value)
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? maskUrls(part) : part))
}

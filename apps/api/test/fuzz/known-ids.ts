import type { Random } from '@numora/samples'
import type { Schema } from './openapi-document.ts'

const idForm = /^([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}$/
/** So many are enough to find one in any state. */
const mostOfAKind = 200

/** Ids that answers have contained, by their prefix, so that requests are about things that exist. */
export type KnownIds = {
  /** Takes in all ids of a body, except the hidden ones. */
  learn(body: unknown): void
  /** Ids that requests must not be about, such as the caller's own key. */
  hide(ids: readonly string[]): void
  /** An id of the kind that a schema's pattern asks for; undefined for other schemas, and if none is known. */
  pick(schema: Schema, random: Random): string | undefined
  /** Always the same id of the kind. */
  first(schema: Schema): string | undefined
  all(): string[]
  prefixes(): string[]
}

/** The prefix of the ids of a schema; undefined if it is not the schema of an id. */
export function idPrefixOf({ pattern }: Schema): string | undefined {
  return typeof pattern === 'string' ? /^\^([a-z]+)_\[0-7\]/.exec(pattern)?.[1] : undefined
}

/** The prefix of an id; undefined for any other text. */
export function prefixOf(text: string): string | undefined {
  return idForm.exec(text)?.[1]
}

export function openKnownIds(): KnownIds {
  const known = new Map<string, string[]>()
  const hidden = new Set<string>()
  const learn = (body: unknown): void => {
    if (typeof body === 'object' && body !== null) for (const each of Object.values(body)) learn(each)
    const prefix = typeof body === 'string' ? prefixOf(body) : undefined
    if (prefix === undefined || hidden.has(body as string)) return
    const ids = known.get(prefix) ?? []
    known.set(prefix, ids)
    if (ids.length < mostOfAKind && !ids.includes(body as string)) ids.push(body as string)
  }
  return {
    learn,
    hide(ids) {
      for (const id of ids) hidden.add(id)
    },
    pick(schema, random) {
      const ids = known.get(idPrefixOf(schema) ?? '')
      return ids && random.pick(ids)
    },
    first: (schema) => known.get(idPrefixOf(schema) ?? '')?.[0],
    all: () => [...known.values()].flat(),
    prefixes: () => [...known.keys()],
  }
}

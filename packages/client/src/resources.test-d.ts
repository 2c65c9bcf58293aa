import type { Contract } from '@numora/contract'
import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type { Document, DocumentResult, Resources } from './generated/types.ts'
import type { List } from './list.ts'
import { Numora } from './numora.ts'
import type { RequestOptions } from './options.ts'
import type { webhooks } from './webhooks.ts'

/*
 * The generated types against the contract's own: whatever ts-rest and zod infer of a route's parameters,
 * input and answer must be assignable to what the client declares, and the other way round.
 */

type Names<Path> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? [Name, ...Names<`/${Rest}`>]
  : Path extends `${string}:${infer Name}`
    ? [Name]
    : []

/** What is coerced from text has no input type of its own. */
type Input<S extends z.ZodType> = {
  [K in keyof z.input<S>]: unknown extends z.input<S>[K] ? z.output<S>[K & keyof z.output<S>] : z.input<S>[K]
}
type PathArgs<Route, List> = List extends [infer Name, ...infer Rest]
  ? Route extends { pathParams: infer S extends z.ZodType }
    ? [Input<S>[Name & keyof Input<S>], ...PathArgs<Route, Rest>]
    : never
  : []
type InputArg<T> = string extends keyof T ? [] : Partial<T> extends T ? [input?: T] : [input: T]
type InputArgs<Route> = Route extends { body: infer S extends z.ZodType }
  ? InputArg<Input<S>>
  : Route extends { query: infer S extends z.ZodType }
    ? InputArg<Input<S>>
    : []
type Args<Route> = Route extends { path: infer Path }
  ? [...PathArgs<Route, Names<Path>>, ...InputArgs<Route>, options?: RequestOptions]
  : never

// biome-ignore lint/suspicious/noConfusingVoidType: it is what a method without an answer resolves to
type Body<S> = S extends z.ZodType ? z.output<S> : S extends symbol ? void : Response
type Success<Route> = Route extends { responses: infer R }
  ? Body<R[keyof R & (200 | 201 | 202 | 204)]>
  : never
type Answer<Route> =
  Success<Route> extends { data: (infer T)[]; next_cursor: string | null } ? List<T> : Promise<Success<Route>>

type Same<A, B> = [A, B] extends [B, A] ? true : false
type Method = (...args: never[]) => unknown
type Differing = {
  [R in keyof Contract]: {
    [V in keyof Contract[R]]: V extends keyof Resources[R]
      ? Resources[R][V] extends Method
        ? Same<
            [Parameters<Resources[R][V]>, ReturnType<Resources[R][V]>],
            [Args<Contract[R][V]>, Answer<Contract[R][V]>]
          > extends true
          ? never
          : `${R}.${V & string}`
        : never
      : `${R}.${V & string} is missing`
  }[keyof Contract[R]]
}[keyof Contract]

// An upload takes more than a Blob.
expectTypeOf<Differing>().toEqualTypeOf<'documents.upload'>()
expectTypeOf<Args<Contract['documents']['upload']>>().toExtend<Parameters<Resources['documents']['upload']>>()

const numora = new Numora({ apiKey: 'sk_test_key' })

// A result is told apart by its schema.
const result = {} as DocumentResult
if (result.schema === 'invoice_v2')
  expectTypeOf(result.fields.vendor_name.value).toEqualTypeOf<string | null>()
// @ts-expect-error A receipt has no vendor.
if (result.schema === 'receipt_v1') result.fields.vendor_name

// A list is a page and an iterable.
expectTypeOf(numora.documents.list()).resolves.toEqualTypeOf<{
  data: Document[]
  next_cursor: string | null
}>()
expectTypeOf(numora.documents.list()[Symbol.asyncIterator]().next()).resolves.toExtend<{ value: unknown }>()

// Filters are typed, ids come first, and what is unknown is refused.
numora.documents.list({ status: ['processing', 'failed'], metadata: { source: 'email' }, limit: 5 })
// @ts-expect-error There is no such status.
numora.documents.list({ status: 'done' })
// @ts-expect-error An id is needed.
numora.documents.approve()
// @ts-expect-error There is no such property.
numora.documents.approve('doc_1', { comment: 'fine' })

// An event's data follow from its type.
const event = {} as Awaited<ReturnType<typeof webhooks.unwrap>>
if (event.type === 'document.reviewed') expectTypeOf(event.data.document_id).toEqualTypeOf<string>()
if (event.type === 'webhook.test') expectTypeOf(event.data).toEqualTypeOf<Record<string, never>>()
// @ts-expect-error An event about an endpoint is about no document.
if (event.type === 'webhook.disabled') event.data.document_id

import type { Contract } from '@numora/contract'
import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type { Call } from './call.ts'
import type {
  Document,
  DocumentResult,
  FieldName,
  InvoiceResult,
  LineItemFieldName,
  Resources,
  ReviewPatch,
  SchemaId,
} from './generated/types.ts'
import type { List } from './list.ts'
import { Numora } from './numora.ts'
import type { RequestOptions } from './options.ts'
import type { webhooks } from './webhooks.ts'

/*
 * Compares the generated types with the contract's own: what ts-rest and zod infer of a route's parameters,
 * input and answer must be assignable to what the client declares, and vice versa.
 */

type Names<Path> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? [Name, ...Names<`/${Rest}`>]
  : Path extends `${string}:${infer Name}`
    ? [Name]
    : []

/** A value that is coerced from text has no input type of its own. */
type Input<S extends z.ZodType> = Known<z.input<S>, z.output<S>>
/** Each branch of a union by itself, or only the properties that all of them have would count. */
type Known<I, O> = I extends unknown
  ? { [K in keyof I]: unknown extends I[K] ? O[K & keyof O] : I[K] }
  : never
type PathArgs<Route, List> = List extends [infer Name, ...infer Rest]
  ? Route extends { pathParams: infer S extends z.ZodType }
    ? [Input<S>[Name & keyof Input<S>], ...PathArgs<Route, Rest>]
    : never
  : []
type InputArg<T> = [T] extends [string]
  ? [input: T]
  : string extends keyof T
    ? []
    : Partial<T> extends T
      ? [input?: T]
      : [input: T]
type InputArgs<Route> = Route extends { body: infer S extends z.ZodType }
  ? InputArg<Input<S>>
  : Route extends { query: infer S extends z.ZodType }
    ? InputArg<Input<S>>
    : []
type Args<Route> = Route extends { path: infer Path }
  ? [...PathArgs<Route, Names<Path>>, ...InputArgs<Route>, options?: RequestOptions]
  : never

// biome-ignore lint/suspicious/noConfusingVoidType: a method without an answer resolves to it
type Body<S> = S extends z.ZodType ? z.output<S> : S extends symbol ? void : Response
type Success<Route> = Route extends { responses: infer R }
  ? Body<R[keyof R & (200 | 201 | 202 | 204)]>
  : never
type Answer<Route> =
  Success<Route> extends { data: (infer T)[]; next_cursor: string | null } ? List<T> : Call<Success<Route>>

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

// An upload accepts more than a Blob; schemas and fields are named types, which the contract accepts as any
// text.
type Refined =
  | 'documents.upload'
  | 'documents.create'
  | 'documents.correct'
  | 'documents.reprocess'
  | 'routes.create'
  | 'schemas.get'
  | `mappings.${'get' | 'put' | 'versions' | 'preview'}`
expectTypeOf<Exclude<Differing, Refined>>().toEqualTypeOf<never>()

/**
 * What the client accepts there is still accepted by the contract, and what it returns is the whole answer.
 */
type Unfitting = {
  [R in keyof Contract]: {
    [V in keyof Contract[R]]: `${R}.${V & string}` extends Exclude<Refined, 'documents.upload'>
      ? V extends keyof Resources[R]
        ? Resources[R][V] extends Method
          ? [Parameters<Resources[R][V]>, ReturnType<Resources[R][V]>] extends [
              Args<Contract[R][V]>,
              Answer<Contract[R][V]>,
            ]
            ? never
            : `${R}.${V & string}`
          : never
        : never
      : never
  }[keyof Contract[R]]
}[keyof Contract]
expectTypeOf<Unfitting>().toEqualTypeOf<never>()
expectTypeOf<Omit<Args<Contract['documents']['upload']>[0], 'schema'>>().toExtend<
  Omit<Parameters<Resources['documents']['upload']>[0], 'schema'>
>()

const numora = new Numora({ apiKey: 'sk_test_key' })

// A result is distinguished by its schema.
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

// Filters are typed, ids come first, and unknown names are refused.
numora.documents.list({ status: ['processing', 'failed'], metadata: { source: 'email' }, limit: 5 })
// @ts-expect-error There is no such status.
numora.documents.list({ status: 'done' })
// @ts-expect-error An id is needed.
numora.documents.approve()
// @ts-expect-error There is no such property.
numora.documents.approve('doc_1', { comment: 'fine' })

// An event's data depend on its type.
const event = {} as Awaited<ReturnType<typeof webhooks.unwrap>>
if (event.type === 'document.reviewed') expectTypeOf(event.data.document_id).toEqualTypeOf<string>()
if (event.type === 'webhook.test') expectTypeOf(event.data).toEqualTypeOf<Record<string, never>>()
// @ts-expect-error An event about an endpoint has no document.
if (event.type === 'webhook.disabled') event.data.document_id

// Schemas and fields are known by name.
expectTypeOf<FieldName<'receipt_v1'>>().toExtend<FieldName>()
expectTypeOf<'merchant_name'>().toExtend<FieldName<'receipt_v1'>>()
expectTypeOf<'merchant_name'>().not.toExtend<FieldName<'invoice_v2'>>()
expectTypeOf<'party_a_name'>().toExtend<FieldName<'contract_v1'>>()
expectTypeOf<LineItemFieldName<'contract_v1'>>().toEqualTypeOf<never>()
expectTypeOf<LineItemFieldName<'receipt_v1'>>().toEqualTypeOf<
  'description' | 'quantity' | 'unit_price' | 'amount'
>()
// @ts-expect-error There is no such schema.
numora.documents.createAndWait({ schema: 'invoice_v9', file_url: 'https://example.com/a.pdf' })
const submitted = numora.documents.createAndWait({
  schema: 'invoice_v2',
  file_url: 'https://example.com/a.pdf',
})
expectTypeOf(submitted).resolves.toEqualTypeOf<Document<'invoice_v2'>>()
// Of what is submitted as auto, nobody knows the schema before it is read; a result always has one.
const auto = numora.documents.createAndWait({ schema: 'auto', file_url: 'https://example.com/a.pdf' })
expectTypeOf(auto).resolves.toEqualTypeOf<Document>()
expectTypeOf<Document['schema']>().toEqualTypeOf<SchemaId | 'auto'>()
expectTypeOf(result.schema).toEqualTypeOf<SchemaId>()
numora.documents.list({ schema: ['auto', 'invoice_v2'] })
numora.documents.reprocess('doc_1', { schema: 'auto' })
// @ts-expect-error Routes are of schemas, which auto is not.
numora.routes.create({ schema: 'auto', provider: 'erp', mode: 'external', trigger: 'manual' })

// The audit trail has types of its own.
numora.audit.list({ type: ['api_key.created'], actor: 'command line', created_after: '2026-01-01T00:00:00Z' })
// @ts-expect-error There is no such type.
numora.audit.list({ type: 'api_key.made' })

numora.documents.waitFor<'receipt_v1'>('doc_1', {
  until: ({ schema }) => {
    expectTypeOf(schema).toEqualTypeOf<'receipt_v1'>()
    return true
  },
})
expectTypeOf(numora.documents.waitFor('doc_1')).resolves.toEqualTypeOf<Document>()
numora.documents.correct('doc_1', {
  fields: { due_date: '2026-05-01', merchant_name: null },
  line_items: [{ fields: { tax_rate: '19' } }],
  confirmed_general_field_names: ['due_date', ...Object.keys(result.fields)],
})
// @ts-expect-error There is no such field.
numora.documents.correct('doc_1', { fields: { due_dat: '2026-05-01' } })
// @ts-expect-error A receipt has no such field.
export const patch: ReviewPatch<'receipt_v1'> = { fields: { due_date: null } }
const computed: Record<string, string> = {}
numora.documents.correct('doc_1', { fields: computed })

// An answer includes its headers if asked for.
expectTypeOf(numora.documents.result('doc_1').withResponse()).resolves.toExtend<{
  data: DocumentResult
  response: Response
  requestId: string | undefined
}>()
expectTypeOf(numora.documents.list().toArray({ maxItems: 5 })).resolves.toEqualTypeOf<Document[]>()
// @ts-expect-error Without a limit a list could fill the memory.
numora.documents.list().toArray()
expectTypeOf(
  numora.request<InvoiceResult>('GET', '/v1/documents/doc_1/result'),
).resolves.toEqualTypeOf<InvoiceResult>()
expectTypeOf(
  numora.request('GET', '/v1/documents/doc_1/file', { isRaw: true }),
).resolves.toEqualTypeOf<Response>()

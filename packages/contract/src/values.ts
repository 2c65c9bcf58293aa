import { z } from 'zod'
import { limits } from './limits.ts'

/** An instant: UTC with milliseconds. */
export const Timestamp = z.iso
  .datetime({ precision: 3 })
  .meta({ id: 'Timestamp', examples: ['2026-03-21T14:20:00.000Z'] })

const firstInstant = Date.parse('0001-01-01T00:00:00Z')
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z')

/** An instant in a query: any offset and precision. */
export const TimestampInput = z.iso
  .datetime({ offset: true })
  .refine((text) => Date.parse(text) >= firstInstant && Date.parse(text) <= lastInstant, {
    error: 'expected an instant of the years 1 to 9999',
  })

/** An integer in a path or a query: plain decimal digits, nothing that only counts as a number. */
export const digits = (least: number, most: number) =>
  z.preprocess(
    (text) => (typeof text === 'string' && /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text),
    z.int().min(least).max(most),
  )

/** The check that goes with `maxProperties` of a record. */
export const atMostKeys = (most: number) =>
  [(value: object) => Object.keys(value).length <= most, `expected at most ${most} keys`] as const

const metadataByKey = z
  .record(z.string().min(1).max(limits.metadataKeyCharacters), z.string().max(limits.metadataValueCharacters))
  .refine(...atMostKeys(limits.metadataKeys))

export const MetadataFilter = metadataByKey.meta({ maxProperties: limits.metadataKeys })

export const Metadata = metadataByKey.meta({
  id: 'Metadata',
  maxProperties: limits.metadataKeys,
  examples: [{ source: 'email-import', vendor_code: 'ACME' }],
})

export const ExternalId = z.string().min(1).max(limits.externalIdCharacters)

/** The document's version that the caller has seen, for optimistic concurrency. */
export const ExpectedUpdatedAt = Timestamp.optional().describe(
  'The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409',
)

/** Any word of this form names a provider of an external executor. */
export const ProviderName = z.string().regex(/^[a-z0-9_-]{1,64}$/, 'expected 1 to 64 of a-z, 0-9, _ and -')

export const HttpUrl = z
  .string()
  .max(limits.fileUrlCharacters)
  .meta({ format: 'uri', examples: ['https://example.com/hooks/numora'] })

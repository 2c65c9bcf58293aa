import { z } from 'zod'
import { limits } from './limits.ts'

/** A point in time: UTC with milliseconds. */
export const Timestamp = z.iso.datetime({ precision: 3 }).meta({
  id: 'Timestamp',
  description: 'A point in time in UTC with milliseconds (ISO 8601)',
  examples: ['2026-03-21T14:20:00.000Z'],
})

const firstInstant = Date.parse('0001-01-01T00:00:00Z')
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z')

/** A point in time in a query: any offset and precision. */
export const TimestampInput = z.iso
  .datetime({ offset: true })
  .refine((text) => Date.parse(text) >= firstInstant && Date.parse(text) <= lastInstant, {
    error: 'expected an instant of the years 1 to 9999',
  })
  .meta({
    description: 'A point in time in ISO 8601, with any offset and precision',
    examples: ['2026-03-21T14:20:00Z'],
  })

/** An integer in a path or a query: only plain decimal digits. */
export function digits(least: number, most: number) {
  return z.preprocess(
    (text) => (typeof text === 'string' && /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text),
    z.int().min(least).max(most),
  )
}

/** Checks the `maxProperties` of a record. */
export function atMostKeys(most: number) {
  return [(value: object) => Object.keys(value).length <= most, `expected at most ${most} keys`] as const
}

const metadataByKey = z
  .record(z.string().min(1).max(limits.metadataKeyCharacters), z.string().max(limits.metadataValueCharacters))
  .refine(...atMostKeys(limits.metadataKeys))

export const MetadataFilter = metadataByKey.meta({ maxProperties: limits.metadataKeys })

export const Metadata = metadataByKey.meta({
  id: 'Metadata',
  description:
    `Your own data about the document, given back with it and with its events and pushes: at most ` +
    `${limits.metadataKeys} keys of 1 to ${limits.metadataKeyCharacters} characters, values of at most ` +
    `${limits.metadataValueCharacters} characters`,
  maxProperties: limits.metadataKeys,
  examples: [{ source: 'email-import', vendor_code: 'ACME' }],
})

export const ExternalId = z
  .string()
  .min(1)
  .max(limits.externalIdCharacters)
  .meta({
    description:
      'Your own number for the document, unique per workspace and schema as submitted; `auto` counts as one',
    examples: ['ap-100024'],
  })

/** The document's version that the caller has seen, for optimistic concurrency. */
export const ExpectedUpdatedAt = Timestamp.optional().describe(
  'The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409',
)

/** The provider of an external executor may be any word of this form. */
export const ProviderName = z
  .string()
  .regex(/^[a-z0-9_-]{1,64}$/, 'expected 1 to 64 of a-z, 0-9, _ and -')
  .meta({
    description: '`webhook`, or any word for a system that your own executor delivers to',
    examples: ['erp'],
  })

/** An address that may become a link: never one that a browser would run, such as `javascript:`. */
export const LinkUrl = z
  .string()
  .max(2_048)
  .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'expected an http or https URL')
  .meta({
    format: 'uri',
    description: 'An http or https address',
    examples: ['https://erp.example.com/invoices/4711'],
  })

export const HttpUrl = z
  .string()
  .max(limits.fileUrlCharacters)
  .meta({
    format: 'uri',
    description: `A public https address of at most ${limits.fileUrlCharacters} characters; an address that must not be reached is 422 \`invalid_url\``,
    examples: ['https://example.com/hooks/numora'],
  })

export const WebhookSecret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'expected whsec_ and 24 to 64 bytes in base64')
  .meta({
    id: 'WebhookSecret',
    description: 'The secret that requests are signed with: `whsec_` and 24 to 64 bytes in base64',
    examples: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  })

/** The body of an answer that is a file. */
export const binary = z
  .custom<Blob>(() => true)
  .meta({ type: 'string', format: 'binary', description: 'The unchanged bytes' })

import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { csvAnswerType, csvBody, csvType } from './csv.ts'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { limits } from './limits.ts'
import { PageQuery, page } from './pagination.ts'
import { scope } from './scopes.ts'
import { Timestamp } from './values.ts'

const c = initContract()

/** `export` is the path of the list as CSV. */
export const VendorCode = z
  .string()
  .regex(
    new RegExp(`^(?!\\.+$|export$)[!-~](?:[ -~]{0,${limits.vendorCodeCharacters - 2}}[!-~])?$`),
    `expected 1 to ${limits.vendorCodeCharacters} printable characters of ASCII, not only dots, and not "export"`,
  )
  .meta({
    id: 'VendorCode',
    description:
      'Your own code of the vendor, such as its account in your ERP: 1 to 64 printable characters of ASCII; `export` is not one',
    examples: ['V-1001'],
  })

const name = z.string().min(1).max(limits.vendorNameCharacters).describe('Name as it is known to you')
const taxIds = z
  .array(z.string().max(100))
  .max(limits.vendorIds)
  .describe('VAT and tax registrations; stored in canonical form')
const ibans = z
  .array(z.string().max(100))
  .max(limits.vendorIds)
  .describe('All accounts that may be paid to, with right check digits; stored without blanks')
const aliases = z
  .array(z.string().min(1).max(limits.vendorNameCharacters))
  .max(limits.vendorIds)
  .describe('Other names of it that documents print')

const example = {
  name: 'ACME Supplies GmbH',
  tax_ids: ['DE123456789'],
  ibans: ['DE89370400440532013000'],
  aliases: ['ACME Shop'],
}
const times = { created_at: '2026-03-21T14:20:00.000Z', updated_at: '2026-03-21T14:20:00.000Z' }

export const Vendor = z
  .object({
    code: VendorCode,
    name,
    tax_ids: taxIds,
    ibans,
    aliases,
    created_at: Timestamp.describe('When it was added'),
    updated_at: Timestamp.describe('When it was last changed'),
  })
  .meta({
    id: 'Vendor',
    description: 'A vendor that the workspace knows',
    examples: [{ code: 'V-1001', ...example, ...times }],
  })
export type Vendor = z.infer<typeof Vendor>

/** What `GET` returns can be sent back unchanged. */
export const PutVendor = z
  .strictObject({
    name,
    tax_ids: taxIds.default([]),
    ibans: ibans.default([]),
    aliases: aliases.default([]),
    created_at: Timestamp.optional().describe('As returned by `GET`; accepted and ignored'),
    updated_at: Timestamp.optional().describe('As returned by `GET`; accepted and ignored'),
  })
  .meta({ id: 'VendorInput', description: 'A vendor without its code', examples: [example] })
export type PutVendor = z.output<typeof PutVendor>

/** The columns of vendors in CSV; those with several values separate them by `|`. */
export const vendorColumns = ['code', 'name', 'tax_ids', 'ibans', 'aliases'] as const

export const VendorImport = z
  .object({
    created: z.int().describe('Vendors whose code was not on the list'),
    updated: z.int().describe('Vendors that were replaced by other values'),
    unchanged: z.int().describe('Vendors that were on the list with the same values'),
  })
  .meta({
    id: 'VendorImport',
    description: 'What an import did',
    examples: [{ created: 120, updated: 4, unchanged: 1_310 }],
  })
export type VendorImport = z.infer<typeof VendorImport>

export const VendorListQuery = PageQuery.extend({
  name: z
    .string()
    .min(1)
    .max(limits.vendorNameCharacters)
    .optional()
    .meta({
      description:
        'Only vendors with a name or alias that starts with this; case, accents, punctuation and legal form do not count',
      examples: ['acme'],
    }),
  tax_id: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({
      description: 'Only vendors with this tax id, with or without its country',
      examples: ['DE123456789'],
    }),
  iban: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Only vendors with this IBAN', examples: ['DE89370400440532013000'] }),
})
export type VendorListQuery = z.output<typeof VendorListQuery>

const pathParams = z.object({ code: VendorCode })
const csvExample =
  'code,name,tax_ids,ibans,aliases\r\nV-1001,ACME Supplies GmbH,DE123456789,DE89370400440532013000,ACME Shop|ACME Store\r\n'

export const vendors = c.router({
  list: {
    method: 'GET',
    path: '/v1/vendors',
    query: VendorListQuery,
    responses: { 200: page(Vendor, 'VendorPage') },
    metadata: scope('delivery:read'),
    summary: 'List vendors by their codes',
    description: 'The vendors that documents are matched with. Several filters must all hold.',
  },
  export: {
    method: 'GET',
    path: '/v1/vendors/export',
    responses: {
      200: c.otherResponse({
        contentType: csvAnswerType,
        body: z.string().meta({ description: 'CSV', examples: [csvExample] }),
      }),
    },
    metadata: scope('delivery:read'),
    summary: 'Get all vendors as CSV',
    description: 'In the form that an import takes, by their codes.',
  },
  import: {
    method: 'POST',
    path: '/v1/vendors/import',
    headers: postHeaders,
    contentType: csvType,
    body: csvBody(
      '`code`, `name`, and if you like `tax_ids`, `ibans` and `aliases`, whose values are separated by `|`',
      csvExample,
    ),
    responses: { 200: VendorImport, ...problems('limit_reached') },
    metadata: scope('destinations:write'),
    summary: 'Import vendors from CSV',
    description:
      `Creates or replaces the vendors of the file, at most ${limits.importedVendors.toLocaleString('en')}; all others stay. A column that is ` +
      'missing empties its values. It is one event of the audit trail, with the numbers.',
  },
  get: {
    method: 'GET',
    path: '/v1/vendors/:code',
    pathParams,
    responses: { 200: Vendor },
    metadata: scope('delivery:read'),
    summary: 'Get a vendor',
    description:
      'With its tax ids, accounts and aliases. A code with other characters than letters, digits and  is encoded in the path.',
  },
  put: {
    method: 'PUT',
    path: '/v1/vendors/:code',
    pathParams,
    body: PutVendor,
    responses: { 200: Vendor, ...problems('limit_reached', 'invalid_value') },
    metadata: scope('destinations:write'),
    summary: 'Set a vendor',
    description:
      'Creates the vendor, or replaces all of its properties. An invalid tax id or IBAN is 422 `invalid_value`. Several ' +
      'vendors may have the same tax id or IBAN: if a document gives no other evidence, its `vendor_code` is null. ' +
      'Documents in review are matched again.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/vendors/:code',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('destinations:write'),
    summary: 'Delete a vendor',
    description:
      'Documents in review are matched again; approved ones keep its code. Where the list is empty, no document has the reason ' +
      '`vendor_unknown`.',
  },
})

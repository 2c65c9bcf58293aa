import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { limits } from './limits.ts'
import { OwnCompany, OwnCompanyInput } from './own-companies.ts'
import { type SchemaId, schemaIds } from './schemas/document-schemas.ts'
import { scope } from './scopes.ts'
import { unusedFieldsOf } from './unused-fields.ts'
import { Timestamp } from './values.ts'

const c = initContract()

export const ApprovalPolicy = z
  .strictObject({
    threshold: z
      .number()
      .min(0)
      .max(1)
      .describe(
        'The confidence, from 0 to 1, that the document as a whole must have: the probability that all its fields and line items ' +
          'are right. A single value below 0.9 is a reason for a review whatever the threshold',
      ),
  })
  .meta({
    id: 'ApprovalPolicy',
    description: 'Which documents are approved without a person',
    examples: [{ threshold: 0.98 }],
  })
export type ApprovalPolicy = z.infer<typeof ApprovalPolicy>

type BySchema<T extends z.ZodType> = { [S in SchemaId]: T }

function bySchema<T extends z.ZodType>(of: (schema: SchemaId) => T): BySchema<T> {
  return Object.fromEntries(schemaIds.map((schema) => [schema, of(schema)])) as BySchema<T>
}

function policyText(schema: SchemaId): string {
  return `For documents of the schema \`${schema}\`; null: a person approves every one`
}
const retentionText =
  'Documents are erased when they are older than this many days; null: the workspace sets no limit. The limit of the ' +
  'installation (`NUMORA_RETENTION_DAYS`) applies, too: the smaller one counts'
const ownText =
  'The companies of the workspace, which are expected as the customer of invoices. Where there are any, an invoice to another ' +
  'customer has the review reason `customer_unknown`'

const example = {
  automatic_approval: Object.fromEntries(
    schemaIds.map((schema, index) => [schema, index === 0 ? { threshold: 0.98 } : null]),
  ),
  unused_fields: Object.fromEntries(
    schemaIds.map((schema, index) => [schema, index === 0 ? ['vendor_website', 'payment_terms'] : []]),
  ),
  retention_days: 365,
  own_companies: [{ name: 'Own Traders Ltd.', tax_ids: ['GB123456789'], aliases: ['Own Traders Group'] }],
  updated_at: '2026-03-21T14:20:00.000Z',
}

const automaticApproval = z
  .object(bySchema((schema) => ApprovalPolicy.nullable().describe(policyText(schema))))
  .meta({
    id: 'AutomaticApproval',
    description:
      'The policy of each schema. A document is approved when it has been read, if there is no reason for a review',
    examples: [example.automatic_approval],
  })

const unusedText =
  'What is read but not used: it is left out of results of documents that are read from now on, and so is not checked, not ' +
  'delivered, and does not count in the confidence of a document. Fields that approval requires are always used. The amounts beside ' +
  'the total and the tax lines are left out together, and only with the line items, since sums are checked by them'

function unusedTextOf(schema: SchemaId): string {
  return `What is not used of documents of the schema \`${schema}\``
}

const unusedFields = z.object(bySchema((schema) => z.array(z.string()).describe(unusedTextOf(schema)))).meta({
  id: 'UnusedFields',
  description: unusedText,
  examples: [example.unused_fields],
})

export const WorkspaceSettings = z
  .object({
    automatic_approval: automaticApproval,
    unused_fields: unusedFields,
    retention_days: z.int().nullable().describe(retentionText),
    own_companies: z.array(OwnCompany).describe(ownText),
    updated_at: Timestamp.nullable().describe('When they were last changed; null: never'),
  })
  .meta({ id: 'WorkspaceSettings', description: 'The settings of the workspace', examples: [example] })
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>

export const UpdateSettings = z
  .strictObject({
    expected_updated_at: Timestamp.nullable()
      .optional()
      .describe(
        'The updated_at that the caller has seen, null if it was null; if it is not the current one, nothing changes and the answer is 409',
      ),
    automatic_approval: z
      .strictObject(bySchema((schema) => ApprovalPolicy.nullable().optional().describe(policyText(schema))))
      .optional()
      .describe('The policies to change; schemas that are left out keep theirs')
      .meta({ examples: [{ invoice_v2: { threshold: 0.98 } }] }),
    unused_fields: z
      .strictObject(bySchema((schema) => unusedFieldsOf(schema).optional()))
      .optional()
      .describe(`The lists to replace; schemas that are left out keep theirs. ${unusedText}`)
      .meta({ examples: [{ invoice_v2: ['vendor_website', 'payment_terms'] }] }),
    retention_days: z.int().min(1).max(36_500).nullable().optional().describe(retentionText),
    own_companies: z
      .array(OwnCompanyInput)
      .max(limits.ownCompanies)
      .optional()
      .describe(`The whole list, which replaces the one before. ${ownText}`),
  })
  .meta({
    id: 'UpdateSettings',
    description: 'Properties that are left out stay unchanged',
    examples: [
      { automatic_approval: { invoice_v2: { threshold: 0.98 } } },
      { automatic_approval: { invoice_v2: null }, retention_days: 365 },
      { unused_fields: { invoice_v2: ['vendor_website', 'payment_terms', 'line_items'] } },
      { expected_updated_at: example.updated_at, own_companies: example.own_companies },
    ],
  })
export type UpdateSettings = z.infer<typeof UpdateSettings>

export const settings = c.router({
  get: {
    method: 'GET',
    path: '/v1/settings',
    responses: { 200: WorkspaceSettings },
    metadata: scope('documents:read'),
    summary: 'Get the settings of the workspace',
    description:
      'Automatic approval is off, all fields are used, nothing is erased by age, and no company is known, unless it was set.',
  },
  update: {
    method: 'PATCH',
    path: '/v1/settings',
    body: UpdateSettings,
    responses: { 200: WorkspaceSettings, ...problems('conflict', 'invalid_value') },
    metadata: scope('admin'),
    summary: 'Change the settings of the workspace',
    description:
      'Automatic approval applies to documents that are read from now on; those in review stay there. It never approves a document ' +
      'with review reasons or one that a person has corrected, confirmed or approved before. Its events have the actor `system` ' +
      'with the name `automatic approval`. `GET /v1/quality` with a `threshold` says what it would have done. A shorter retention ' +
      'erases older documents within minutes, for good. Own companies help to read documents from now on, and documents in review ' +
      'are compared with them again; an invalid tax id is 422 `invalid_value`. Their list is replaced as a whole: with ' +
      '`expected_updated_at`, the answer is 409 `conflict` if anything in the settings has changed since.',
  },
})

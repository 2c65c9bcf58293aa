import { z } from 'zod'
import { DocumentId, LineItemId } from './ids.ts'
import { limits } from './limits.ts'
import {
  documentSchemas,
  type FieldName,
  type LineItemFieldName,
  type SchemaId,
  schemaIds,
} from './schemas/document-schemas.ts'
import type { FieldDefinition, FieldType } from './schemas/field-definition.ts'
import { type TaxLineFieldName, taxLineFields } from './schemas/tax-line-fields.ts'
import { DocumentStatus } from './status.ts'
import { Timestamp } from './values.ts'

export const Source = z
  .object({
    page: z.int().min(1).describe('Number of the page, from 1'),
    box: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .describe(
        '[x0, y0, x1, y1] as fractions of the page with at most 4 decimals; the origin is the top left',
      ),
  })
  .meta({
    id: 'Source',
    description: 'Where on the page a value was read',
    examples: [{ page: 1, box: [0.08, 0.05, 0.31, 0.07] }],
  })
export type Source = z.infer<typeof Source>

export const Alternative = z
  .object({
    value: z.string().describe('In the same canonical form as the value itself'),
    confidence: z.number().min(0).max(1).describe('Probability that this value is the right one'),
    source: Source.nullable().describe('Where it was read; null if that is not known'),
  })
  .meta({
    id: 'Alternative',
    description: 'Another possible value of the field',
    examples: [{ value: 'ACME Supplies Ltd', confidence: 0.01, source: null }],
  })

export const Origin = z.enum(['extracted', 'corrected', 'einvoice', 'computed', 'code']).meta({
  id: 'Origin',
  description:
    'Where a value is from. `extracted`: read from the page. `corrected`: set by a reviewer. `einvoice`: from ' +
    'structured data in the file. `computed`: derived from other values of the document, such as an end date from ' +
    'effective date and term; the source is then the clause that says so. `code`: from a machine-readable code on the ' +
    'page, such as a QR code; the source is then the code. The list may grow: accept origins that you do not know',
})

export const FieldValue = z
  .object({
    value: z.string().nullable().describe('In the canonical form of the field type; null if none was found'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('Probability that the value is right, with at most 4 decimals; 0 if there is none'),
    source: Source.nullable().describe('Where it was read; null if it was not read from a page'),
    origin: Origin,
    alternatives: z
      .array(Alternative)
      .max(3)
      .optional()
      .describe('Other possible values, the likeliest first; left out if there are none'),
  })
  .meta({
    id: 'FieldValue',
    description: 'The value of a field, its confidence, and where it was read',
    examples: [
      {
        value: 'ACME Supplies',
        confidence: 0.98,
        source: { page: 1, box: [0.08, 0.05, 0.31, 0.07] },
        origin: 'extracted',
        alternatives: [{ value: 'ACME Supplies Ltd', confidence: 0.01, source: null }],
      },
      { value: null, confidence: 0, source: null, origin: 'extracted' },
    ],
  })
export type FieldValue = z.infer<typeof FieldValue>

export const EngineModel = z
  .object({
    name: z
      .string()
      .max(100)
      .describe('Name of the model, such as `fields` or that of a recogniser of letters'),
    hash: z
      .string()
      .max(64)
      .describe('The beginning of the SHA-256 of its weights: other weights, another hash'),
  })
  .meta({
    id: 'EngineModel',
    description: 'A model that took part in a reading',
    examples: [{ name: 'fields', hash: '5b1c0f8a2d9e4c71' }],
  })
export type EngineModel = z.infer<typeof EngineModel>

/** More than any reading has. */
export const mostModels = 20

export const Engine = z
  .object({
    version: z.string().max(50).describe('The version of Numora that read the document'),
    models: z
      .array(EngineModel)
      .max(mostModels)
      .describe('The models that it read with; those of recognition only if a page was a picture'),
  })
  .meta({
    id: 'Engine',
    description: 'What read a document',
    examples: [{ version: '0.2.0', models: [{ name: 'fields', hash: '5b1c0f8a2d9e4c71' }] }],
  })
export type Engine = z.infer<typeof Engine>

export const ReviewState = z
  .object({
    version: z.literal(1).describe('Version of this shape, not a counter'),
    confirmed_general_field_names: z
      .array(z.string())
      .describe('Names of the confirmed fields, in the order of the schema'),
    confirmed_line_item_ids: z.array(LineItemId).describe('Ids of the confirmed line items, in their order'),
  })
  .meta({
    id: 'ReviewState',
    description: 'What a person has confirmed',
    examples: [
      {
        version: 1,
        confirmed_general_field_names: ['invoice_number', 'total_amount'],
        confirmed_line_item_ids: ['li_01jpwq4q9m7q4q2k8dax1x1q5n'],
      },
    ],
  })
export type ReviewState = z.infer<typeof ReviewState>

const forms: Partial<Record<FieldType, string>> = {
  date: 'YYYY-MM-DD',
  time: 'HH:MM or HH:MM:SS',
  decimal: 'Decimal text with a dot',
  boolean: '"true" or "false"',
}

/** Describes a field by its definition. */
function describe({ label, description, type, required_for_approval, values }: FieldDefinition): string {
  return [
    `${label}: ${description}`,
    forms[type] ?? values?.map((value) => `\`${value}\``).join(' or '),
    required_for_approval && 'Required for approval',
  ]
    .filter(Boolean)
    .join('. ')
}

function fieldsOf<N extends string>(definitions: readonly FieldDefinition[]) {
  return z.object(
    Object.fromEntries(definitions.map((d) => [d.name, FieldValue.describe(describe(d))])) as Record<
      N,
      typeof FieldValue
    >,
  )
}

export const duplicateOfText =
  'The oldest document of the workspace that this one repeats: the same file, or the same vendor, number, date and ' +
  'total; else null'

/** The name of a schema in the reference: that for people, as one word. */
function componentNameOf(schema: SchemaId): string {
  return documentSchemas[schema].label.replace(/ +(\w)/g, (_, letter: string) => letter.toUpperCase())
}

type ResultLineItem<S extends SchemaId> = {
  id: string
  fields: Record<LineItemFieldName<S>, FieldValue>
}
type ResultLineItems<S extends SchemaId> = [LineItemFieldName<S>] extends [never]
  ? never[]
  : ResultLineItem<S>[]

export const LineItemsSum = z
  .object({
    amount: z.string().describe('The sum of the amounts of all line items: decimal text with a dot'),
    matches: z
      .enum(['subtotal', 'total', 'neither'])
      .nullable()
      .describe(
        'Which amount of the document it equals, up to rounding: `subtotal` also where the total less the tax is equal, ' +
          '`neither` if the document has other amounts, null if it has neither subtotal nor total',
      ),
  })
  .meta({
    id: 'LineItemsSum',
    description: 'Whether the line items add up',
    examples: [{ amount: '100.00', matches: 'subtotal' }],
  })
export type LineItemsSum = z.infer<typeof LineItemsSum>

/** The line items of a result: a schema without fields of line items has none. */
function lineItemsOf<S extends SchemaId>(definitions: readonly FieldDefinition[], name: string) {
  const item = z
    .object({
      id: LineItemId,
      fields: fieldsOf<LineItemFieldName<S>>(definitions).describe(
        'Every field of a line item, also those that were not found',
      ),
    })
    .meta({ id: `${name}LineItem`, description: 'One line of the document' })
  const items: z.ZodType = definitions.length > 0 ? z.array(item) : z.array(z.never()).max(0)
  return (items as z.ZodType<ResultLineItems<S>>).describe(
    definitions.length > 0
      ? 'The lines in their order in the document; their ids stay through every correction'
      : 'Always empty: the schema has no line items',
  )
}

const TaxLine = z
  .object({
    fields: fieldsOf<TaxLineFieldName>(taxLineFields).describe(
      'Every field of a tax line, also those that were not found',
    ),
  })
  .meta({ id: 'TaxLine', description: 'The tax of a document at one rate (BG-23)' })

function resultOf<S extends SchemaId>(schema: S) {
  const { fields, lineItemFields } = documentSchemas[schema]
  const name = componentNameOf(schema)
  return z
    .object({
      id: DocumentId,
      schema: z.literal(schema).describe('The schema that the document was read with'),
      status: DocumentStatus,
      review_state: ReviewState.nullable().describe('What was confirmed; null if nothing was'),
      confidence: z
        .number()
        .min(0)
        .max(1)
        .describe(
          'Probability that everything is right: the fields that were found, the line items and the tax lines, with at most 4 decimals; 0 if ' +
            'a field that approval requires is missing',
        ),
      fields: fieldsOf<FieldName<S>>(fields).meta({
        id: `${name}Fields`,
        description: 'Every field of the schema, including those that were not found',
      }),
      line_items: lineItemsOf<S>(lineItemFields, name),
      tax_lines: z
        .array(TaxLine)
        .max(limits.taxLines)
        .describe(
          'The tax by rate, in the order of the document; empty if it was not found, or if the schema has no tax lines',
        ),
      unused_fields: z
        .array(z.string())
        .max(limits.unusedFields)
        .describe(
          'What the workspace did not use when the document was read: these fields, `line_items` or `tax_lines` have no value ' +
            'unless a person entered one',
        ),
      line_items_sum: LineItemsSum.nullable().describe(
        'The sum of the line items as corrected so far; null if no line item has an amount',
      ),
      vendor_code: z
        .string()
        .nullable()
        .describe(
          'Code of the vendor in the list of vendors; null if none was decided on. It is that of the approval once the ' +
            'document is approved',
        ),
      duplicate_of: DocumentId.nullable().describe(duplicateOfText),
      engine: Engine.nullable().describe(
        'What read the document; null if that was a version before 0.2, which did not store it',
      ),
      updated_at: Timestamp.describe('The version of the document that this is the result of'),
    })
    .meta({ id: `${name}Result`, description: `What was read from a document by the schema ${schema}` })
}

type DocumentResults = { [S in SchemaId]: ReturnType<typeof resultOf<S>> }

/** The results of documents, by the schema that they were read by. */
export const documentResults = Object.fromEntries(
  schemaIds.map((id): [SchemaId, z.ZodType] => [id, resultOf(id)]),
) as DocumentResults

export const DocumentResult = z
  .discriminatedUnion(
    'schema',
    Object.values(documentResults) as [DocumentResults[SchemaId], ...DocumentResults[SchemaId][]],
  )
  .meta({ id: 'DocumentResult', description: 'What was read from a document, as corrected so far' })
export type DocumentResult = z.infer<typeof DocumentResult>

export const SchemaIdValue = z
  .enum(schemaIds)
  .meta({ id: 'SchemaId', description: 'The schema that a document is read by', examples: ['invoice_v2'] })

/** The word that leaves the choice of the schema to the reading. */
export const autoSchema = 'auto'

export const SubmittableSchema = z.enum([...schemaIds, autoSchema]).meta({
  id: 'SubmittableSchema',
  description:
    'The schema that a document is read by. `auto`: the document was submitted so, and which schema fits it is not ' +
    'decided yet; it is once the file has been read',
  examples: ['invoice_v2'],
})
export type SubmittableSchema = z.infer<typeof SubmittableSchema>

import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { DocumentId } from './ids.ts'
import { limits } from './limits.ts'
import { schemaIds } from './schemas/document-schemas.ts'
import { scope } from './scopes.ts'
import { Timestamp, TimestampInput } from './values.ts'

const c = initContract()

const rate = z.number().min(0).max(1)

export const qualityGroupings = ['field', 'vendor', 'month', 'schema', 'source'] as const

const counts = {
  read: z
    .int()
    .meta({ examples: [120] })
    .describe('Values that were read'),
  confirmed: z
    .int()
    .meta({ examples: [113] })
    .describe('Of these, the ones that were approved as they were read'),
  corrected: z
    .int()
    .meta({ examples: [7] })
    .describe('Of these, the ones that a person changed or removed'),
  missed: z
    .int()
    .meta({ examples: [2] })
    .describe('Values that were not read, and that a person entered'),
  correction_rate: rate
    .nullable()
    .meta({ examples: [0.0738] })
    .describe(
      '`corrected` and `missed` as a share of `read` and `missed`, with at most 4 decimals; null if there are none',
    ),
}

export const QualityGroup = z
  .object({
    key: z
      .string()
      .describe(
        'By `field` its name, or `line_items`: all line items of a document, counted as one value. By `vendor` its code in the list of ' +
          'vendors, or else its name. By `month` the month of the approval in UTC. By `schema` its id. By `source` what the ' +
          'values were read from: `page` its text, `ocr` the picture of the page, `xml` an e-invoice, `code` a code on the page, `computed` other values ' +
          'of the document; values that were missed, and those of documents that were read by a version before 0.2, have none',
      ),
    label: z.string().describe('Name for people'),
    documents: z.int().describe('Approved documents that it counts'),
    ...counts,
    reliability: z
      .object({
        values: z.int().describe('Values whose confidence is known'),
        confidence: rate.nullable().describe('The mean of their confidences; null if there are none'),
        accuracy: rate
          .nullable()
          .describe('The share of them that people approved unchanged; null if there are none'),
        expected_calibration_error: rate
          .nullable()
          .describe('The mean distance of confidence and accuracy, by bins; null if there are none'),
      })
      .nullable()
      .describe('Whether confidences can be relied on in this group; null by `vendor` and `month`')
      .meta({ id: 'GroupReliability' }),
  })
  .meta({
    id: 'QualityGroup',
    description: 'How often people changed what was read',
    examples: [
      {
        key: 'due_date',
        label: 'Due date',
        documents: 140,
        read: 120,
        confirmed: 113,
        corrected: 7,
        missed: 2,
        correction_rate: 0.0738,
        reliability: {
          values: 120,
          confidence: 0.9493,
          accuracy: 0.9417,
          expected_calibration_error: 0.0076,
        },
      },
    ],
  })
export type QualityGroup = z.infer<typeof QualityGroup>

export const ReliabilityBin = z
  .object({
    from: rate.describe('The least confidence of the bin'),
    to: rate.describe('The confidence at which the next bin begins; the last bin includes it'),
    count: z.int().describe('Values with a confidence in the bin'),
    confidence: rate.nullable().describe('The mean of their confidences; null if there are none'),
    accuracy: rate
      .nullable()
      .describe('The share of them that people approved unchanged; null if there are none'),
  })
  .meta({
    id: 'ReliabilityBin',
    description: 'What was stated about some values, and what was true',
    examples: [{ from: 0.95, to: 0.98, count: 412, confidence: 0.9667, accuracy: 0.9709 }],
  })

export const Simulation = z
  .object({
    threshold: rate.describe('The threshold that was asked for'),
    documents: z.int().describe('Documents that were approved by a person and whose confidences are known'),
    passed: z.int().describe('Of these, the ones that automatic approval would have approved'),
    passed_and_corrected: z.int().describe('Of those, the ones in which a person changed something'),
    wrong_document_ids: z
      .array(DocumentId)
      .max(limits.shownWrongDocuments)
      .describe(`The newest ${limits.shownWrongDocuments} of those`),
  })
  .meta({
    id: 'ApprovalSimulation',
    description: 'What automatic approval would have done at a threshold',
    examples: [
      {
        threshold: 0.98,
        documents: 320,
        passed: 205,
        passed_and_corrected: 2,
        wrong_document_ids: ['doc_01jpwq4q9m7q4q2k8dax1x1q5n'],
      },
    ],
  })

export const QualityReport = z
  .object({
    from: Timestamp.describe('The beginning of the time'),
    to: Timestamp.describe('The end of the time'),
    group_by: z.enum(qualityGroupings).describe('What the groups are'),
    documents: z.int().describe('Documents that are counted, each with its last approval in the time'),
    is_complete: z
      .boolean()
      .describe(
        `False if there may be more: of the time, only the newest ${limits.countedApprovals.toLocaleString('en')} approvals are looked at`,
      ),
    total: z.object(counts).describe('All groups together').meta({ id: 'QualityTotal' }),
    groups: z
      .array(QualityGroup)
      .max(limits.qualityGroups)
      .describe(
        `Months in their order; otherwise those with the most corrections first, at most ${limits.qualityGroups}`,
      ),
    reliability: z
      .object({
        values: z.int().describe('Values whose confidence is known'),
        expected_calibration_error: rate
          .nullable()
          .describe(
            'The mean distance of confidence and accuracy over the values, by bins; null without values',
          ),
        bins: z.array(ReliabilityBin).describe('From the least confidence to the greatest'),
      })
      .describe('Whether confidences can be relied on: what was stated against what people approved')
      .meta({ id: 'Reliability' }),
    simulation: Simulation.nullable().describe('Null unless a `threshold` was given'),
  })
  .meta({
    id: 'QualityReport',
    description: 'What approvals by people say about what was read',
    examples: [
      {
        from: '2026-01-01T00:00:00.000Z',
        to: '2026-03-21T14:20:00.000Z',
        group_by: 'field',
        documents: 140,
        is_complete: true,
        total: { read: 120, confirmed: 113, corrected: 7, missed: 2, correction_rate: 0.0738 },
        groups: [
          {
            key: 'due_date',
            label: 'Due date',
            documents: 140,
            read: 120,
            confirmed: 113,
            corrected: 7,
            missed: 2,
            correction_rate: 0.0738,
            reliability: {
              values: 120,
              confidence: 0.9667,
              accuracy: 0.9417,
              expected_calibration_error: 0.025,
            },
          },
        ],
        reliability: {
          values: 120,
          expected_calibration_error: 0.0042,
          bins: [{ from: 0.95, to: 0.98, count: 120, confidence: 0.9667, accuracy: 0.9709 }],
        },
        simulation: {
          threshold: 0.98,
          documents: 140,
          passed: 90,
          passed_and_corrected: 1,
          wrong_document_ids: ['doc_01jpwq4q9m7q4q2k8dax1x1q5n'],
        },
      },
    ],
  })
export type QualityReport = z.infer<typeof QualityReport>

/** A confidence in a query: a decimal with at most 4 places. */
const Threshold = z.preprocess(
  (text) => (typeof text === 'string' && /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(text) ? Number(text) : text),
  z.number().min(0).max(1),
)

export const QualityQuery = z.strictObject({
  from: TimestampInput.optional().describe('The beginning of the time; left out: 90 days before its end'),
  to: TimestampInput.optional().describe('The end of the time; left out: now'),
  group_by: z
    .enum(qualityGroupings)
    .default('field')
    .describe('`field`, `vendor`, `month` of the approval, `schema`, or `source` of the values'),
  schema: z.enum(schemaIds).optional().describe('Only documents of this schema'),
  approved_by: z
    .enum(['user', 'api_key'])
    .optional()
    .describe(
      'Only approvals by signed-in people and review links, or only those by API keys; left out: both',
    ),
  threshold: Threshold.optional().meta({
    description: 'Also simulates automatic approval at this confidence, from 0 to 1 with at most 4 decimals',
    examples: [0.98],
  }),
})
export type QualityQuery = z.output<typeof QualityQuery>

export const quality = c.router({
  get: {
    method: 'GET',
    path: '/v1/quality',
    query: QualityQuery,
    responses: { 200: QualityReport },
    metadata: scope('documents:read'),
    summary: 'Compare what was read with what people approved',
    description:
      'How often values were corrected, whether confidences can be relied on, and what automatic approval would have passed. ' +
      'Only approvals by people and API keys count: what Numora approved by itself proves nothing. A document that was approved ' +
      'several times counts once, with its last approval. Erased documents no longer count. 400 `invalid_payload` if `from` is not before `to`.',
  },
})

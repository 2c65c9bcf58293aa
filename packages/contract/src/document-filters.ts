import { z } from 'zod'
import { PersonId } from './ids.ts'
import { limits } from './limits.ts'
import { PageQuery } from './pagination.ts'
import { SubmittableSchema } from './results.ts'
import { DocumentStatus, reviewReasonCodes } from './status.ts'
import { ExternalId, MetadataFilter, TimestampInput } from './values.ts'

function several<T extends z.ZodType>(item: T) {
  return z.union([z.array(item).max(100), item.transform((value) => [value as z.output<T>])])
}

/** The properties by which documents are filtered, except by their status. */
const filters = {
  query: z
    .string()
    .min(1)
    .max(limits.searchCharacters)
    .optional()
    .meta({
      description:
        'Only documents with all of these words: in their values, such as number, vendor and amounts, their `external_id`, the ' +
        'name of their file or their pages. Case and accents do not count, amounts may be written in any usual form, and the ' +
        'last word may be the beginning of one. A new document is found by its `external_id` and file name within a minute, ' +
        'and by the rest once it is read',
      examples: ['acme 1.234,50'],
    }),
  schema: several(SubmittableSchema)
    .optional()
    .meta({
      description:
        'Only documents of this schema, whatever they were submitted as; repeat it for several. `auto`: only those whose ' +
        'schema is not decided',
      examples: [['invoice_v2']],
    }),
  assignee: z
    .union([z.enum(['me', 'none']), PersonId])
    .optional()
    .meta({
      description: 'Only documents assigned to this person; `me`: to the person who asks; `none`: to nobody',
      examples: ['me'],
    }),
  reason: z
    .enum([...reviewReasonCodes, 'none'])
    .optional()
    .meta({
      description:
        'Only documents in review with this reason for a person to check them; `none`: those in review without any reason',
      examples: ['vendor_bank_changed'],
    }),
  external_id: ExternalId.optional().describe('Only the documents with this external_id'),
  created_after: TimestampInput.optional().describe('Only documents submitted after this instant'),
  created_before: TimestampInput.optional().describe('Only documents submitted before this instant'),
  updated_after: TimestampInput.optional().describe('Only documents that changed after this instant'),
  duplicate: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: only documents that are duplicates of another one; `false`: only those that are not'),
  metadata: MetadataFilter.optional().meta({
    description: 'Only documents with this metadata: `metadata[key]=value`, repeated for several keys',
    examples: [{ source: 'email-import' }],
  }),
}

const status = several(DocumentStatus)
  .optional()
  .meta({
    description: 'Only documents with this status; repeat it for several',
    examples: [['review_required', 'push_failed']],
  })

const sort = z
  .enum(['newest', 'doubt'])
  .optional()
  .meta({
    description:
      '`newest`: the last submitted first, as without it. `doubt`: documents in review first, those with the weightiest reasons ' +
      'for a person to check them before the others; among equals, the oldest first',
    examples: ['doubt'],
  })

export const DocumentListQuery = PageQuery.extend({ status, ...filters, sort })
export type DocumentListQuery = z.output<typeof DocumentListQuery>

export const DocumentCountsQuery = z.strictObject(filters)
export type DocumentCountsQuery = z.output<typeof DocumentCountsQuery>

const Count = z
  .object({
    count: z
      .int()
      .min(0)
      .max(limits.counted)
      .describe(`The number of documents, at most ${limits.counted.toLocaleString('en')}`),
    is_exact: z.boolean().describe('false: there are, or may be, more than `count`'),
  })
  .meta({
    id: 'DocumentCount',
    description: 'A number of documents',
    examples: [{ count: 17, is_exact: true }],
  })

export const DocumentCounts = z
  .object(
    Object.fromEntries(
      DocumentStatus.options.map((each) => [each, Count.describe(`Documents with the status \`${each}\``)]),
    ) as Record<DocumentStatus, typeof Count>,
  )
  .meta({
    id: 'DocumentCounts',
    description: 'How many documents have each status',
    examples: [
      {
        processing: { count: 3, is_exact: true },
        review_required: { count: 17, is_exact: true },
        reviewed: { count: 0, is_exact: true },
        push_pending: { count: 1, is_exact: true },
        push_succeeded: { count: 1_000, is_exact: false },
        push_failed: { count: 2, is_exact: true },
        failed: { count: 12, is_exact: true },
      },
    ],
  })
export type DocumentCounts = z.infer<typeof DocumentCounts>

/** The filters of a saved view: those of the list, with each value as a list where several may be given. */
export const ViewQuery = z
  .strictObject({
    ...filters,
    status: z.array(DocumentStatus).max(20).optional().describe('Only documents with one of these statuses'),
    schema: z.array(SubmittableSchema).max(100).optional().describe('Only documents of one of these schemas'),
    sort,
  })
  .meta({
    id: 'ViewQuery',
    description: 'Filters and order of the list of documents, by the names of its parameters',
    examples: [{ status: ['review_required'], assignee: 'me', sort: 'doubt' }],
  })
export type ViewQuery = z.infer<typeof ViewQuery>

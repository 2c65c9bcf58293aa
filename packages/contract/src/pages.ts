import { z } from 'zod'
import { DocumentId, LineItemId } from './ids.ts'
import { limits } from './limits.ts'
import { Source } from './results.ts'
import { ExpectedUpdatedAt } from './values.ts'

export const Word = z
  .object({
    text: z.string().describe('The word as it was read, without spaces'),
    box: Source.shape.box,
  })
  .meta({
    id: 'Word',
    description: 'A word of a page and where it is',
    examples: [{ text: 'INV-7781', box: [0.08, 0.05, 0.31, 0.07] }],
  })
export type Word = z.infer<typeof Word>

export const DifferingValue = z
  .object({
    value: z.string().describe('In the canonical form of the field'),
    source: Source.nullable().describe('Where it is on the page; null if it is not on it'),
  })
  .meta({
    id: 'DifferingValue',
    description: 'What one side says of a field',
    examples: [{ value: '119.00', source: { page: 1, box: [0.8, 0.62, 0.88, 0.64] } }],
  })

export const Difference = z
  .object({
    field: z.string().describe('Name of the field'),
    line_item_id: LineItemId.nullable().describe('The line item that the field is of; null for the document'),
    page: DifferingValue.describe('What is printed on the page'),
    xml: DifferingValue.nullable().describe(
      'What the e-invoice in the file says; null if it is not the one that differs',
    ),
    code: DifferingValue.nullable().describe(
      'What a machine-readable code on the page says; null if it is not the one that differs',
    ),
  })
  .meta({
    id: 'Difference',
    description:
      'A field in which the printed page contradicts the e-invoice in the same file, or a machine-readable code on a page',
    examples: [
      {
        field: 'total_amount',
        line_item_id: null,
        page: { value: '119.00', source: { page: 1, box: [0.8, 0.62, 0.88, 0.64] } },
        xml: { value: '191.00', source: null },
        code: null,
      },
    ],
  })
export type Difference = z.infer<typeof Difference>

const pageNumber = z.int().min(1).max(limits.pages)
const part = z.array(pageNumber).min(1).max(limits.pages)
const parts = z.array(part).max(limits.pages)

export const Boundary = z
  .object({
    page: pageNumber.min(2).describe('Number of the page'),
    probability: z.number().min(0).max(1).describe('That another document begins on it'),
    attachment: z
      .number()
      .min(0)
      .max(1)
      .describe(
        'That it is attached to the document before it, such as a delivery note, a timesheet or terms and conditions. What ' +
          'remains of the two is that the document simply goes on',
      ),
  })
  .meta({
    id: 'Boundary',
    description: 'What a page after the first seems to be',
    examples: [{ page: 3, probability: 0.9712, attachment: 0.0103 }],
  })
export type Boundary = z.infer<typeof Boundary>

export const DocumentSplit = z
  .object({
    pages: parts.describe(
      'The numbers of the pages of each document in the file, from 1. Empty if the file cannot be split: only PDF ' +
        'and TIFF files of several pages can; and for a container, which was unpacked',
    ),
    is_proposal: z
      .boolean()
      .describe('`true`: how the file may be split. `false`: how the document was split or unpacked'),
    boundaries: z
      .array(Boundary)
      .max(limits.pages)
      .describe(
        'Of a proposal, each page after the first. `pages` begins a part where `probability` is 0.5 or more, and leaves ' +
          'attachments with the document before them. Empty where a version read the document that did not store it',
      ),
    document_ids: z
      .array(DocumentId)
      .max(limits.pages)
      .describe(
        'The documents that were made of the parts, in the order of `pages`, or of what was in the container, even if one has been deleted since; empty ' +
          'for a proposal',
      ),
  })
  .meta({
    id: 'DocumentSplit',
    description: 'Where one document ends in a file and the next begins',
    examples: [
      {
        pages: [[1, 2], [3]],
        is_proposal: true,
        boundaries: [
          { page: 2, probability: 0.0006, attachment: 0.9421 },
          { page: 3, probability: 0.9712, attachment: 0.0103 },
        ],
        document_ids: [],
      },
    ],
  })
export type DocumentSplit = z.infer<typeof DocumentSplit>

export const SplitBody = z
  .strictObject({
    pages: parts
      .min(2)
      .describe(
        'The numbers of the pages of each new document, in the order that they get there. Each page of the file is in ' +
          'exactly one part',
      ),
    expected_updated_at: ExpectedUpdatedAt,
  })
  .meta({
    id: 'Split',
    description: 'Which pages become which document',
    examples: [{ pages: [[1, 2], [3]], expected_updated_at: '2026-03-21T14:20:02.113Z' }],
  })
export type SplitBody = z.infer<typeof SplitBody>

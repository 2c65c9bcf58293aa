import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { DocumentId, LessonId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { SchemaIdValue } from './results.ts'
import { schemaIds } from './schemas/document-schemas.ts'
import { scope } from './scopes.ts'
import { Timestamp } from './values.ts'

const c = initContract()

const lessonExample = {
  id: 'les_01jpwq4q9m7q4q2k8dax1x1q5n',
  schema: 'invoice_v2' as const,
  field: 'vendor_iban',
  vendor: { code: 'V-1001', name: 'ACME Supplies' },
  document_id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n',
  value: 'DE89370400440532013000',
  taught_at: '2026-03-21T14:20:00.000Z',
}
const appliedExample = {
  field: 'invoice_number',
  before: '2026-03-21',
  after: 'INV-2026-001',
  applied_at: '2026-03-21T14:20:00.000Z',
}

export const Lesson = z
  .object({
    id: LessonId,
    schema: SchemaIdValue,
    field: z.string().describe('The field that it is about'),
    vendor: z
      .object({
        code: z.string().nullable().describe('Code in the list of vendors; null if the vendor is not on it'),
        name: z
          .string()
          .nullable()
          .describe('Name in the list of vendors, or else on the document; null if there is none'),
      })
      .describe('Whose documents it is about'),
    document_id: DocumentId.describe('The document that taught it: it is erased with it'),
    value: z
      .string()
      .nullable()
      .describe(
        'The value, where it is the same on all documents of the vendor; null for a lesson that is only the position of the value',
      ),
    taught_at: Timestamp.describe('When the document was approved'),
  })
  .meta({
    id: 'Lesson',
    description: 'What a correction taught about one field of the documents of a vendor',
    examples: [lessonExample],
  })
export type Lesson = z.infer<typeof Lesson>

export const DocumentLessons = z
  .object({
    taught: z.array(Lesson).describe('Lessons that this document taught and that are still followed'),
    applied: z
      .array(
        z
          .object({
            field: z.string().describe('The field that followed a lesson'),
            before: z.string().nullable().describe('What would have been read without it; null if nothing'),
            after: z.string().nullable().describe('What was read; null if nothing'),
            applied_at: Timestamp.describe('When the document was read'),
          })
          .meta({
            id: 'AppliedLesson',
            description: 'A field that followed a lesson of an earlier document',
            examples: [appliedExample],
          }),
      )
      .describe('Fields that followed lessons of earlier documents, when this one was last read'),
  })
  .meta({
    id: 'DocumentLessons',
    description: 'What a document taught, and what it was read by',
    examples: [{ taught: [lessonExample], applied: [appliedExample] }],
  })
export type DocumentLessons = z.infer<typeof DocumentLessons>

export const LessonListQuery = PageQuery.extend({
  schema: z.enum(schemaIds).optional().describe('Only lessons about documents of this schema'),
  field: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Only lessons about this field', examples: ['vendor_iban'] }),
  vendor_code: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .meta({ description: 'Only lessons about the vendor with this code in the list', examples: ['V-1001'] }),
})
export type LessonListQuery = z.output<typeof LessonListQuery>

export const lessons = c.router({
  list: {
    method: 'GET',
    path: '/v1/lessons',
    query: LessonListQuery,
    responses: { 200: page(Lesson, 'LessonPage') },
    metadata: scope('documents:read'),
    summary: 'List what was learned from corrections, newest first',
    description:
      'Lessons are derived from approved corrections, and followed when later documents of the same vendor are read.',
  },
  ofDocument: {
    method: 'GET',
    path: '/v1/documents/:id/lessons',
    pathParams: z.object({ id: DocumentId }),
    responses: { 200: DocumentLessons },
    metadata: scope('documents:read'),
    summary: 'List what a document taught, and what it was read by',
    description:
      'Learning takes some seconds after an approval. Which earlier document taught what was applied is not recorded.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/lessons/:id',
    pathParams: z.object({ id: LessonId }),
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('review:write'),
    summary: 'Forget a lesson',
    description:
      'Documents that are read from now on do not follow it. Those that were read by it stay as they are, and teach it again only ' +
      'if a person corrects or confirms the field. The document that taught it has an event `layout.forgotten`.',
  },
})

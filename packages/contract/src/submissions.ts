import { z } from 'zod'
import { limits } from './limits.ts'
import { ExternalId, Metadata } from './values.ts'

/** `schema` is checked later than the form: an unknown one is 422 `invalid_schema`. */
export const schemaInput = z.string().meta({
  description:
    'Id of the schema to read it by, or `auto`: which one fits is decided when the file is read. An unknown one is 422 ' +
    '`invalid_schema`',
  examples: ['invoice_v2'],
})

export const CreateDocument = z
  .strictObject({
    schema: schemaInput,
    file_url: z
      .string()
      .min(1)
      .meta({ format: 'uri', examples: ['https://example.com/invoice-001.pdf'] })
      .describe(
        `A public https address of at most ${limits.fileUrlCharacters} characters, fetched in the background`,
      ),
    external_id: ExternalId.optional(),
    metadata: Metadata.optional(),
  })
  .meta({
    id: 'CreateDocument',
    description: 'A file by its URL',
    examples: [
      {
        schema: 'invoice_v2',
        file_url: 'https://example.com/invoice-001.pdf',
        external_id: 'ap-100024',
        metadata: { source: 'email-import', vendor_code: 'ACME' },
      },
    ],
  })
export type CreateDocument = z.infer<typeof CreateDocument>

export const UploadDocument = z
  .strictObject({
    file: z
      .custom<Blob>((value) => value !== undefined, 'expected a file')
      .meta({
        type: 'string',
        format: 'binary',
        description: `The file, at most ${limits.fileBytes / 1_048_576} MB; its type is detected from its bytes`,
      }),
    schema: schemaInput,
    external_id: ExternalId.optional(),
    metadata: Metadata.optional().describe(
      'A JSON object as text: your own data about the document, returned with it',
    ),
  })
  .meta({ id: 'UploadDocument', description: 'A file and its fields, as the parts of a form' })

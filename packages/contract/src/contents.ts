import { z } from 'zod'
import { DocumentId } from './ids.ts'
import { limits } from './limits.ts'

/** Each reason for which a file in a container becomes no document, with its meaning. */
export const leftOutMeanings = {
  not_a_document: 'It is of a type that is not read.',
  small_picture: 'It is a picture that is too small for a document, such as a logo or a signature in a mail.',
  mail_text:
    'It is the text of a mail that has other files, or has no amount of money. Print it as PDF if it is the invoice.',
  signature: 'It is a digital signature.',
  system_file: 'It is a file that a program keeps for itself.',
  supplement: 'It accompanies an e-invoice in the same container.',
  repeated: 'It has the same content as another file of the container, which became `document_id`.',
  encrypted: 'It opens only with a password or a key.',
  unreadable: 'It is damaged, or compressed in a way that is not read.',
  too_large: `It has more than ${limits.fileBytes / 1_048_576} MB.`,
  nested_too_deep: `It is a container at a depth of more than ${limits.containerDepth}.`,
} as const

export type LeftOut = keyof typeof leftOutMeanings
export const leftOutReasons = Object.keys(leftOutMeanings) as [LeftOut, ...LeftOut[]]

export const ContainerMember = z
  .object({
    path: z
      .string()
      .max(limits.containerPathCharacters)
      .describe(
        'Where it is in the container: file names with folders, and with the containers in it, separated by `/`. ' +
          'For people: several may have the same',
      ),
    size_bytes: z.int().nullable().describe('Size in bytes, unpacked; null if that is unknown'),
    document_id: DocumentId.nullable().describe(
      'The document that was made of it, even if that was deleted since; null if it was left out',
    ),
    left_out: z
      .enum(leftOutReasons)
      .nullable()
      .describe(
        `Why it became no document; null if it did. ${Object.entries(leftOutMeanings)
          .map(([reason, meaning]) => `\`${reason}\`: ${meaning}`)
          .join(' ')} The list may grow`,
      ),
  })
  .meta({
    id: 'ContainerMember',
    description: 'A file in a container: a ZIP archive, a mail (EML) or a message of Outlook (MSG)',
    examples: [
      {
        path: 'scans.zip/march/invoice-001.pdf',
        size_bytes: 48_211,
        document_id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n',
        left_out: null,
      },
      { path: 'logo.png', size_bytes: 2_104, document_id: null, left_out: 'small_picture' },
    ],
  })
export type ContainerMember = z.infer<typeof ContainerMember>

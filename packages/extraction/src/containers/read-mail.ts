import PostalMime, { type Attachment } from 'postal-mime'
import { ReadFailure } from '../read/read-failure.ts'
import { attachedAs } from './attached-as.ts'
import type { Part } from './part.ts'

const options = {
  forceRfc822Attachments: true,
  maxNestingDepth: 50,
  maxHeadersSize: 2 * 1024 * 1024,
}

/** The files attached to a mail; its text, if it has any, is the last part. */
export async function readMail(bytes: Uint8Array): Promise<Part[]> {
  const {
    attachments,
    text = '',
    html = '',
  } = await PostalMime.parse(bytes, options).catch(() => {
    throw new ReadFailure('file_unreadable', 'The mail is damaged')
  })
  const sizeBytes = Buffer.byteLength(html || text)
  const isEmpty = `${text}${html}`.trim() === ''
  const part: Part = { name: '', sizeBytes, leftOut: 'mail_text', text: { html, text } }
  return [...attachments.map(partOf), ...(isEmpty ? [] : [part])]
}

function partOf({ filename, mimeType, related, content }: Attachment): Part {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
  return attachedAs({
    name: filename ?? '',
    mimeType,
    isShown: related === true,
    sizeBytes: bytes.length,
    open: () => bytes,
  })
}

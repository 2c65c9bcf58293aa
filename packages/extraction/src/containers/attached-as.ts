import type { Part } from './part.ts'

type Attached = {
  name: string
  mimeType: string
  /** Whether the text of the mail refers to it. */
  isShown: boolean
  sizeBytes: number
  open(): Uint8Array
}

/** A file attached to a mail; signatures and encrypted content are recognised by their types. */
export function attachedAs({ name, mimeType, isShown, sizeBytes, open }: Attached): Part {
  if (/pkcs7-signature|pgp-signature/.test(mimeType) || /\.(p7s|asc|sig)$/i.test(name))
    return { name, sizeBytes, leftOut: 'signature' }
  if (mimeType === 'application/pgp-encrypted') return { name, sizeBytes, leftOut: 'encrypted' }
  return { name, sizeBytes, open, inMail: isShown ? 'shown' : 'attached' }
}

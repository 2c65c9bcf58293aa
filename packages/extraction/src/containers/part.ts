import type { LeftOut } from '@numora/contract'
import type { MailText } from '../mail-text/mail-text.ts'

/** A file in a container, as the reader of the container finds it. */
export type Part = {
  /** With its folders, as the container has it; empty if it has none. */
  name: string
  /** Unpacked; null if that is unknown before it is opened. */
  sizeBytes: number | null
} & (
  | { leftOut: LeftOut; text?: MailText }
  | {
      /** Unpacks it; throws {@link UnreadablePart} if that is not possible. */
      open(): Uint8Array
      /** Undefined for the file of an archive; `shown` is a picture that the text of a mail refers to. */
      inMail?: 'attached' | 'shown'
    }
)

/** A file in a container that cannot be unpacked; the others can. */
export class UnreadablePart extends Error {}

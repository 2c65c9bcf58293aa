import type { TextKind } from '../../fields/text-kinds/text-kinds.ts'

/** A line of which the kind is known. */
export type TaughtText = { kind: TextKind; text: string }

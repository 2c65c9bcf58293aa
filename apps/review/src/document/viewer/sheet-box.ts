import type { Box } from './rotation.ts'

/** The box of a value on its page. */
export type SheetBox = { path: string; label: string; box: Box; isInDoubt: boolean }

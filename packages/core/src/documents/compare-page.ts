import type { System } from '../context.ts'

/** Compares the next page after a key or id; `next` is where to continue, undefined at the end. */
export type ComparePage = (
  system: System,
  after: string,
) => Promise<{ found: number; next: string | undefined }>

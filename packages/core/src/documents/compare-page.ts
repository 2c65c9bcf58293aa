import type { System } from '../context.ts'

/** Compares the next page behind a key or id; `next` is where to go on, undefined at the end. */
export type ComparePage = (
  system: System,
  after: string,
) => Promise<{ found: number; next: string | undefined }>

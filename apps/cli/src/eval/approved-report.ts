import type { Counted } from './count-approved.ts'

/** What approved documents say about this version's engine, compared with the one that read them at the time. */
export type ApprovedReport = {
  version: string
  /** The documents by the version that read them; `unknown`: one that did not store it. */
  readBy: Record<string, number>
  documents: number
  leftOut: { id: string; why: string }[]
  bySchema: Record<string, Record<string, Counted>>
  /** The documents with values that were right and are not any more, newest first. */
  worse: { id: string; fields: string[] }[]
}

import type { KnownParties } from '@numora/contract'
import type { Fault } from '../fault.ts'
import type { ReadFile } from '../file-content.ts'
import type { SchemaReading } from '../schemas/schema-reading.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import type { RankerModel } from './ranker/ranker-weights.ts'
import type { FieldStages } from './stages.ts'

/** What the stages need that read the pages of a document by a schema. */
export type PageReading = {
  stages: FieldStages
  read: ReadFile
  /** Describes the document when that is first needed. */
  describe: () => DescribedDocument
  schema: SchemaReading
  model: RankerModel
  /** What the workspace knows of the parties that the document names. */
  parties: KnownParties
  /** Receives the errors of stages that fail. */
  faults: Fault[]
}

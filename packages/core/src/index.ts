export * from './api-keys/api-keys.ts'
export * from './api-keys/authenticate.ts'
export * from './context.ts'
export * from './database/migrate.ts'
export * from './documents/delete.ts'
export * from './documents/events.ts'
export * from './documents/file.ts'
export {
  type Extract,
  type Extracted,
  type ExtractionFailure,
  ingest,
  ReaderCrashed,
} from './documents/ingest.ts'
export * from './documents/read.ts'
export * from './documents/reprocess.ts'
export { type Submission, type Submitted, type SubmittedFile, submitDocument } from './documents/submit.ts'
export * from './documents/sweep.ts'
export * from './id.ts'
export * from './idempotency.ts'
export { type JobHandlers, type JobName, type JobPayload, type JobRun, work } from './jobs.ts'
export * from './pagination.ts'
export * from './problem.ts'
export * from './queue-depths.ts'
export * from './rate-limit.ts'
export { approve } from './reviews/approve.ts'
export { correct } from './reviews/correct.ts'
export { reject } from './reviews/reject.ts'
export * from './storage/file-storage.ts'
export * from './storage/receive-file.ts'
export * from './storage/storage.ts'
export * from './system.ts'
export * from './workspaces.ts'

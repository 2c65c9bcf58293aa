/** For tests only: systems and contexts with the database and the queue, which apps do not see. */
export { type Context, contextFor, type System } from './context.ts'
export { ingest } from './documents/ingest.ts'
export { jobs } from './jobs.ts'
export { type OpenSystem, openSystem } from './system.ts'

/** For tests alone: systems and contexts with what is inside of them, the database and the queue. */
export { type Context, contextFor, type System } from './context.ts'
export { ingest } from './documents/ingest.ts'
export { type OpenSystem, openSystem } from './system.ts'

/** For tests and measurements only: systems and contexts with the database and the queue, which apps do not see. */
export { type Context, contextFor, inTransaction, type System } from './context.ts'
export { findDuplicate } from './documents/duplicates.ts'
export { ingest } from './documents/ingest.ts'
export { findNearDuplicate } from './documents/near-duplicates.ts'
export { jobs } from './jobs.ts'
export { pruneSignIn } from './people/prune-sign-in.ts'
export { cookieKeys, sessionCookieName, signToken } from './people/session-cookie.ts'
export { type OpenSystem, openSystem } from './system.ts'

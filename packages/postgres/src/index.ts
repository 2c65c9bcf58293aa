export { type FileLock, tryLockFile } from './file-lock.ts'
export { type Postgres, type StartPostgres, startPostgres } from './start-postgres.ts'
export { startTemporaryPostgres } from './start-temporary-postgres.ts'

export { type Postgres, type StartPostgres, startPostgres } from './start-postgres.ts'

export { connectDatabase, type Database } from './database/connect.ts'
export { type Migration, migrate, readMigrations } from './database/migrate.ts'

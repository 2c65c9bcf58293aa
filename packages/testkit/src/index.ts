export { type ClonedDatabase, cloneDatabase } from './database/clone-database.ts'

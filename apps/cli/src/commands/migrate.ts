import { migrate } from '@numora/core'
import type { Command } from 'commander'
import { readEnvironment } from '../env.ts'
import { openDatabase } from '../installation.ts'

export const addMigrate = (program: Command): void => {
  program
    .command('migrate')
    .description('Bring the database to the present schema')
    .action(async () => {
      const database = await openDatabase(readEnvironment())
      try {
        const applied = await migrate(database.url)
        console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is up to date')
      } finally {
        await database.stop()
      }
    })
}

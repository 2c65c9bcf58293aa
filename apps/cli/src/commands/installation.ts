import type { Command } from 'commander'
import { examples } from './examples.ts'

/** Adds the commands that run and check an installation: start, migrate, doctor. */
export function addInstallation(program: Command): void {
  program
    .command('start')
    .description('Run the API and the worker until stopped')
    .addHelpText(
      'after',
      examples(
        ['numora start', 'with an embedded database, in ./.numora'],
        ['PORT=8080 NUMORA_ROLE=api numora start', 'the API alone'],
        ['DATABASE_URL=postgresql://… numora start', 'on a database of your own'],
      ),
    )
    .action(async () => (await import('../start/start.ts')).start())
  program
    .command('migrate')
    .description('Bring the database to the present schema; start does it too')
    .addHelpText('after', examples(['DATABASE_URL=postgresql://… numora migrate']))
    .action(async () => (await import('../administration/migrate.ts')).migrateDatabase())
  program
    .command('doctor')
    .description('Check what Numora needs and say what to do; changes nothing')
    .addHelpText('after', examples(['numora doctor'], ['NUMORA_DATA_DIR=/srv/numora numora doctor']))
    .action(async () => (await import('../doctor.ts')).doctor())
}

import type { Command } from 'commander'
import { examples } from './examples.ts'

/** What runs, checks and keeps an installation. */
export function addInstallation(program: Command): void {
  addRunning(program)
  addBackups(program)
  addSecrets(program)
}

function addRunning(program: Command): void {
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

function addSecrets(program: Command): void {
  program
    .command('secrets')
    .description('The secret that encrypts credentials')
    .addHelpText('after', examples(['numora secrets rotate']))
    .command('rotate')
    .description('Replace it, in two steps with a restart of every process between them')
    .addHelpText(
      'after',
      examples(
        ['numora secrets rotate', 'a new secret in the data folder; then restart and run it again'],
        ['NUMORA_SECRET=new…,old… numora secrets rotate', 'encrypt everything with the first one'],
      ),
    )
    .action(async () => (await import('../administration/rotate-secret.ts')).rotateSecret())
}

function addBackups(program: Command): void {
  program
    .command('backup')
    .description('Write the database and the files into one file; the installation may go on meanwhile')
    .argument('<file>', 'a new one, such as numora.tar; compressed if its name ends in .gz or .zst')
    .addHelpText(
      'after',
      examples(
        ['numora backup /backups/numora-2026-11-27.tar.zst'],
        ['NUMORA_BACKUP_PASSPHRASE=… numora backup numora.tar', 'with NUMORA_SECRET sealed in it'],
      ),
    )
    .action(async (file) => (await import('../administration/backup.ts')).backUpInstallation(file))
  program
    .command('restore')
    .description('Restore a backup into an empty installation')
    .argument('<file>', 'what "numora backup" wrote')
    .option('--without-secret', 'give up what only the NUMORA_SECRET of the backup opens: credentials')
    .addHelpText(
      'after',
      examples(
        ['NUMORA_DATA_DIR=/srv/numora numora restore numora.tar'],
        ['DATABASE_URL=postgresql://… NUMORA_SECRET=… numora restore numora.tar'],
      ),
    )
    .action(async (file, { withoutSecret }) =>
      (await import('../administration/restore.ts')).restoreInstallation(file, { withoutSecret }),
    )
}

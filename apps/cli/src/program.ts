import { Command } from 'commander'
import { addDoctor } from './commands/doctor.ts'
import { addExtract } from './commands/extract.ts'
import { addKeys } from './commands/keys.ts'
import { addMigrate } from './commands/migrate.ts'
import { addStart } from './commands/start.ts'
import { addWorkspaces } from './commands/workspaces.ts'

export function createProgram(): Command {
  const program = new Command('numora')
    .description('Reads invoices and receipts, lets a person confirm them, and delivers them')
    .showHelpAfterError()
  for (const add of [addStart, addMigrate, addDoctor, addWorkspaces, addKeys, addExtract]) add(program)
  return program
}

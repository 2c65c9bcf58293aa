import { version } from '@numora/extraction/version'
import { Command } from 'commander'
import { UsageError } from './command-failed.ts'
import { addCompletion } from './commands/completion.ts'
import { addDocuments } from './commands/documents.ts'
import { examples } from './commands/examples.ts'
import { addExtract } from './commands/extract.ts'
import { addInstallation } from './commands/installation.ts'
import { addKeys } from './commands/keys.ts'
import { pathOf } from './commands/path-of.ts'
import { addPeople } from './commands/people.ts'
import { addWorkspaces } from './commands/workspaces.ts'

/** All commands. The code of a command is loaded only when it runs, so that help and completion are fast. */
export function createProgram(): Command {
  const program = new Command('numora')
    .description('Reads invoices and receipts, lets a person confirm them, and delivers them')
    .version(version, '--version', 'print the version')
    .addHelpText('after', examples(['numora start'], ['numora extract invoice.pdf'], ['numora help submit']))
    .addHelpText('after', exitCodes)
  program.commandsGroup('Commands on an installation (DATABASE_URL or NUMORA_DATA_DIR):')
  for (const add of [addInstallation, addWorkspaces, addKeys, addPeople]) add(program)
  addDocuments(program)
  program.commandsGroup('Other commands:')
  for (const add of [addExtract, addCompletion]) add(program)
  program.helpCommand('help [command]', 'show the help of a command')
  throwErrors(program)
  return program
}

const exitCodes = `
Exit codes:
  0    done
  1    not done, or not for every file
  2    the command line or the environment is wrong: nothing was done`

/** Wrong use ends in one line and where to look, printed with all other errors; help and version are thrown as they are. */
function throwErrors(command: Command): void {
  command.configureOutput({ outputError: () => {} }).exitOverride((error) => {
    if (error.exitCode === 0 || error.code === 'commander.help') throw error
    const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ')
    throw new UsageError(message, { cause: error, hint: `See "${pathOf(command).join(' ')} --help".` })
  })
  for (const subcommand of command.commands) throwErrors(subcommand)
}

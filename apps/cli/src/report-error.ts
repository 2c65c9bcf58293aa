import { CommanderError } from 'commander'
import { CommandFailed } from './command-failed.ts'

/** Prints an error on one line, with a hint on the next if there is one; returns the exit code. */
export async function reportError(error: unknown): Promise<number> {
  if (process.env.LOG_LEVEL === 'debug') console.error(error)
  // Commander has already printed help or the version; help without a command counts as an error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const { message, hint, exitCode } = error instanceof CommandFailed ? error : await unexpected(error)
  console.error(`numora: ${message}`)
  if (hint) console.error(hint)
  return exitCode
}

async function unexpected(error: unknown) {
  // Loaded only now, since loading it takes longer than most commands.
  const { Problem } = await import('@numora/core')
  // A verb refused the input: the message says what was expected, and nothing was changed.
  if (error instanceof Problem)
    return { message: error.message, hint: undefined, exitCode: error.code === 'invalid_payload' ? 2 : 1 }
  const { name, message } = error as Error
  return {
    message:
      error instanceof AggregateError && !message ? (error.errors[0] as Error).message : message || name,
    hint: process.env.LOG_LEVEL === 'debug' ? undefined : 'LOG_LEVEL=debug shows more.',
    exitCode: 1,
  }
}

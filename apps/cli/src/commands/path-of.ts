import type { Command } from 'commander'

/** The words that call a command, such as `numora keys create`. */
export function pathOf(command: Command): string[] {
  return command.parent ? [...pathOf(command.parent), command.name()] : [command.name()]
}

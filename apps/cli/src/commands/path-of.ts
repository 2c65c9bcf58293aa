import type { Command } from 'commander'

/** The words that call a command, such as `numora keys create`. */
export const pathOf = (command: Command): string[] =>
  command.parent ? [...pathOf(command.parent), command.name()] : [command.name()]

import type { Command, Option } from 'commander'
import { pathOf } from '../commands/path-of.ts'

/** The options and subcommands of a command that a shell completes. */
export type CompletionNode = {
  /** Without `numora`: `keys create`. */
  path: string
  commands: { name: string; description: string }[]
  options: { flag: string; description: string; takesValue: boolean; choices: readonly string[] }[]
  /** The choices of its argument; empty if it is free. */
  argumentChoices: readonly string[]
}

/** A command and all below it. */
export function completionNodes(command: Command): CompletionNode[] {
  const visible = command.createHelp().visibleCommands(command)
  const options = command.createHelp().visibleOptions(command)
  const node = {
    path: pathOf(command).slice(1).join(' '),
    commands: visible.map((subcommand) => ({
      name: subcommand.name(),
      description: subcommand.description(),
    })),
    options: options.map((option) => ({
      flag: option.long ?? option.short!,
      description: option.description,
      takesValue: option.required || option.optional,
      choices: choicesOf(option),
    })),
    argumentChoices: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
  }
  return [node, ...command.commands.flatMap(completionNodes)]
}

/** The choices of a repeatable option are in its description. */
function choicesOf({ argChoices, description }: Option): readonly string[] {
  return argChoices ?? /\(choices: (.*)\)$/.exec(description)?.[1]?.split(', ') ?? []
}

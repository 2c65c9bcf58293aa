import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { runCommand } from '../test/run-command.ts'
import { pathOf } from './commands/path-of.ts'
import { createProgram } from './program.ts'

function all(command: Command): Command[] {
  return [command, ...command.commands.flatMap(all)]
}

test('every command, argument and option is described, and has an example in its help', () => {
  for (const command of all(createProgram())) {
    const name = pathOf(command).join(' ')
    expect(command.description(), name).not.toBe('')
    for (const option of command.options) expect(option.description, `${name} ${option.flags}`).not.toBe('')
    let help = ''
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp()
    expect(help, name).toContain('\nExamples:\n')
  }
})

test('--version is the one of the whole project', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  expect(await runCommand(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test.each([
  [['foo'], "numora: unknown command 'foo'", 'numora --help'],
  [['extrakt', 'x'], "numora: unknown command 'extrakt' (Did you mean extract?)", 'numora --help'],
  [
    ['keys', 'list', '--jsn'],
    "numora: unknown option '--jsn' (Did you mean --json?)",
    'numora keys list --help',
  ],
  [['submit', 'x'], "numora: required option '--schema <schema>' not specified", 'numora submit --help'],
  [
    ['extract', '--concurrency', '1e3', 'x'],
    "numora: option '--concurrency <n>' argument '1e3' is invalid. Expected a whole number from 1 to 999.",
    'numora extract --help',
  ],
])('%j ends with a message and a hint, not with the whole help', async (args, message, help) => {
  expect(await runCommand(args)).toEqual({ code: 2, stdout: '', stderr: `${message}\nSee "${help}".\n` })
})

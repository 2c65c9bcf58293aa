import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { createProgram } from '../program.ts'
import { completionScript } from './completion-script.ts'
import { completionNodes } from './completion-tree.ts'

const program = createProgram()
const script = completionScript('bash', program)

/** What bash offers for these words, the last of which is being typed. */
function complete(...words: string[]): string[] {
  const driver = `${script}
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _numora; printf '%s\\n' "\${COMPREPLY[@]}"`
  const reply = execFileSync('bash', ['-c', driver, 'bash', 'numora', ...words], { encoding: 'utf8' })
  return reply.split('\n').filter(Boolean)
}

describe('bash', () => {
  test('every command is offered, with its options', () => {
    for (const { path, commands, options } of completionNodes(program)) {
      const words = path === '' ? [] : path.split(' ')
      expect(complete(...words, '')).toEqual(expect.arrayContaining(commands.map(({ name }) => name)))
      expect(complete(...words, '-').sort()).toEqual(options.map(({ flag }) => flag).sort())
    }
  })

  test.each([
    [['st'], ['start']],
    [['keys', 'c'], ['create']],
    [
      ['keys', 'create', '--name', 'x', '--scope', 'doc'],
      ['documents:read', 'documents:write'],
    ],
    [['extract', '--schema', 'inv'], ['invoice_v2']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['list', '--status', 'push_'],
      ['push_pending', 'push_succeeded', 'push_failed'],
    ],
    [['submit', '--name', ''], []],
  ])('%j is completed to %j', (words, expected) => {
    expect(complete(...words)).toEqual(expected)
  })
})

/**
 * How the other shells are tested, without a terminal: zsh with replacements of its own functions, fish with
 * its builtin.
 */
const drivers = {
  zsh: (words: string[]) => `
    compdef() { :; }; _files() { :; }; _describe() { print -l -- \${candidates%%:*}; }
    ${completionScript('zsh', program)}
    words=(numora ${words.map((word) => `'${word}'`).join(' ')}); CURRENT=$#words; PREFIX=$words[CURRENT]; _numora`,
  fish: (words: string[]) => `${completionScript('fish', program)}
    complete -C 'numora ${words.join(' ')}'`,
}

describe.each(['zsh', 'fish'] as const)('%s', (shell) => {
  test.for<[string[], string[]]>([
    [
      ['keys', ''],
      ['create', 'list', 'revoke'],
    ],
    [
      ['list', '--status', ''],
      ['push_pending', 'processing'],
    ],
    [
      ['extract', '--schema', ''],
      ['auto', 'invoice_v2'],
    ],
    [
      ['keys', 'create', '--name', 'x', '--'],
      ['--scope', '--json'],
    ],
    [[''], ['start', 'submit']],
  ])('%j offers %j', ([words, expected], context) => {
    if (spawnSync(shell, ['--version']).status !== 0) return context.skip(`${shell} is not installed`)
    const { stdout, stderr } = spawnSync(shell, ['-c', drivers[shell](words)], { encoding: 'utf8' })
    expect(stderr).toBe('')
    const offered = stdout.split('\n').map((line) => line.split('\t')[0])
    expect(offered).toEqual(expect.arrayContaining(expected))
  })
})

import { execFileSync, spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { createProgram } from '../program.ts'
import { completionScript } from './completion-script.ts'
import { completionNodes } from './completion-tree.ts'

const program = createProgram()
const script = completionScript('bash', program)

/** What bash would offer behind these words, of which the last is being typed. */
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

describe.each(['zsh', 'fish'] as const)('%s', (shell) => {
  let isThere: boolean
  beforeAll(() => {
    isThere = spawnSync(shell, ['--version']).status === 0
  })

  test('the script is right for the shell, and has all commands', (context) => {
    const text = completionScript(shell, program)
    for (const { commands } of completionNodes(program))
      for (const { name } of commands) expect(text).toContain(name)
    if (!isThere) return context.skip(`${shell} is not installed`)
    const { status, stderr } = spawnSync(shell, ['-n'], { input: text, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})

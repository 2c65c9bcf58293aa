import type { Command } from 'commander'
import { bashScript } from './bash-script.ts'
import { completionNodes } from './completion-tree.ts'
import { fishScript } from './fish-script.ts'
import { zshScript } from './zsh-script.ts'

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript }

/** A shell script that completes a program's commands, derived from their declarations. */
export function completionScript(shell: keyof typeof scripts, program: Command): string {
  return scripts[shell](completionNodes(program))
}

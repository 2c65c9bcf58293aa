import type { Command } from 'commander'
import { bashScript } from './bash-script.ts'
import { completionNodes } from './completion-tree.ts'
import { fishScript } from './fish-script.ts'
import { zshScript } from './zsh-script.ts'

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript }

/** What a shell runs to complete the commands of a program; made from how they are declared. */
export function completionScript(shell: keyof typeof scripts, program: Command): string {
  return scripts[shell](completionNodes(program))
}

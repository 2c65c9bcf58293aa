import { Argument, type Command } from 'commander'
import { examples } from './examples.ts'

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('Print what makes a shell complete the commands of numora')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      examples(
        ['source <(numora completion bash)', 'in ~/.bashrc'],
        ['source <(numora completion zsh)', 'in ~/.zshrc, behind compinit'],
        ['numora completion fish > ~/.config/fish/completions/numora.fish'],
      ),
    )
    .action(async (shell) => {
      const { completionScript } = await import('../completion/completion-script.ts')
      process.stdout.write(completionScript(shell, program))
    })
}

import type { CompletionNode } from './completion-tree.ts'
import { quoteForFish as quote } from './quote.ts'

/** For fish from 3.0 on. Files are offered for arguments of commands that accept any. */
export function fishScript(nodes: CompletionNode[]): string {
  return `\
# Completion of numora for fish: numora completion fish > ~/.config/fish/completions/numora.fish
function __numora_at -a wanted
  set -l path
  for word in (commandline -opc)[2..-1]
    switch (string join -- ' ' $path $word)
      case ${nodes
        .filter(({ path }) => path)
        .map(({ path }) => quote(path))
        .join(' ')}
        set path $path $word
    end
  end
  test "$path" = "$wanted"
end
${nodes.flatMap(completions).join('\n')}
`
}

function completions({ path, commands, options, argumentChoices }: CompletionNode): string[] {
  const condition = `-n ${quote(`__numora_at '${path}'`)}`
  const complete = `complete -c numora ${condition}`
  return [
    ...commands.map(({ name, description }) => `${complete} -f -a ${quote(name)} -d ${quote(description)}`),
    ...argumentChoices.map((choice) => `${complete} -f -a ${quote(choice)}`),
    ...options.map(({ flag, description, takesValue, choices }) => {
      const values = choices.length > 0 ? ` -x -a ${quote(choices.join(' '))}` : takesValue ? ' -r' : ''
      return `${complete} -l ${quote(flag.replace(/^--/, ''))}${values} -d ${quote(description)}`
    }),
  ]
}

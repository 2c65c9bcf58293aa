import type { CompletionNode } from './completion-tree.ts'
import { quote } from './quote.ts'

/**
 * For bash from 3.2 on, without the package bash-completion. Files are offered where nothing else matches.
 */
export function bashScript(nodes: CompletionNode[]): string {
  return `\
# Completion of numora for bash: source <(numora completion bash)
_numora() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} path='' words='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${path:+$path }\${COMP_WORDS[i]}" in
      ${nodes
        .filter(({ path }) => path)
        .map(({ path }) => quote(path))
        .join(' | ')})
        path="\${path:+$path }\${COMP_WORDS[i]}" ;;
    esac
  done
  case "$path $previous" in
${nodes.flatMap(valueCases).join('\n')}
    *)
      case "$path" in
${nodes.map(wordCase).join('\n')}
      esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _numora numora
`
}

function valueCases({ path, options }: CompletionNode): string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ flag, choices }) => `    ${quote(`${path} ${flag}`)}) words=${quote(choices.join(' '))} ;;`)
}

function wordCase({ path, commands, options, argumentChoices }: CompletionNode): string {
  const words = [...commands.map(({ name }) => name), ...argumentChoices]
  const flags = options.map(({ flag }) => flag)
  return `        ${quote(path)}) if [[ $current == -* ]]; then words=${quote(flags.join(' '))}; else words=${quote(words.join(' '))}; fi ;;`
}

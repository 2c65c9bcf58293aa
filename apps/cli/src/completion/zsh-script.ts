import type { CompletionNode } from './completion-tree.ts'
import { quote } from './quote.ts'

/** For zsh with compinit. Files are offered where nothing else matches. */
export function zshScript(nodes: CompletionNode[]): string {
  return `\
#compdef numora
# Completion of numora for zsh: source <(numora completion zsh)
_numora() {
  local path_='' previous=\${words[CURRENT - 1]} word
  local -a candidates
  for word in \${words[2,CURRENT - 1]}; do
    case "\${path_:+$path_ }$word" in
      ${nodes
        .filter(({ path }) => path)
        .map(({ path }) => quote(path))
        .join(' | ')})
        path_="\${path_:+$path_ }$word" ;;
    esac
  done
  case "$path_ $previous" in
${nodes.flatMap(valueCases).join('\n')}
    *)
      case "$path_" in
${nodes.map(wordCase).join('\n')}
      esac ;;
  esac
  if (( $#candidates )); then _describe numora candidates; else _files; fi
}
if [[ $funcstack[1] == _numora ]]; then _numora "$@"; else compdef _numora numora; fi
`
}

function valueCases({ path, options }: CompletionNode): string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(
      ({ flag, choices }) =>
        `    ${quote(`${path} ${flag}`)}) candidates=(${choices.map(quote).join(' ')}) ;;`,
    )
}

function wordCase({ path, commands, options, argumentChoices }: CompletionNode): string {
  const words = [
    ...commands.map(({ name, description }) => described(name, description)),
    ...argumentChoices.map(quote),
  ]
  const flags = options.map(({ flag, description }) => described(flag, description))
  return `        ${quote(path)}) if [[ $PREFIX == -* ]]; then candidates=(${flags.join(' ')}); else candidates=(${words.join(' ')}); fi ;;`
}

/** A word with its description, separated by a colon. */
function described(word: string, description: string): string {
  return quote(`${word.replaceAll(':', '\\:')}:${description}`)
}

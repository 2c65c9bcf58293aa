// `pnpm lexicon explain "net"`: what a wording means, by language. `pnpm lexicon count`: wordings by language and concept.
import { concepts } from '../src/fields/lexicon/concepts.ts'
import { findLabels } from '../src/fields/lexicon/labels.ts'
import { lexiconLanguages, readLexicon } from '../src/fields/lexicon/lexicon-lines.ts'
import { splitPlainly } from '../src/fields/text/plain-words.ts'

const [command, text] = process.argv.slice(2)
if (command === 'explain' && text) explain(text)
else if (command === 'count') count()
else {
  console.error('Usage: pnpm lexicon explain "<wording>" | pnpm lexicon count')
  process.exitCode = 2
}

/** Prints what each language has for a wording, and as which labels a line of these words is read. */
function explain(text: string): void {
  const words = splitPlainly(text)
  const plain = words.join(' ')
  for (const language of lexiconLanguages())
    for (const { meanings, wording, origin } of readLexicon(language))
      if (splitPlainly(wording).join(' ') === plain)
        console.log(`${language}  ${wording}: ${meanings.replaceAll(',', ', ')} (${origin})`)
  const labels = findLabels(words)
  if (labels.length === 0) console.log(`No label begins in "${text}".`)
  for (const { from, to, concepts } of labels)
    console.log(`Read as: "${words.slice(from, to).join(' ')}" = ${concepts.join(', ')}`)
}

/** Prints a table of how many wordings a language has for a concept. */
function count(): void {
  const languages = lexiconLanguages()
  const lines = languages.map((language) => readLexicon(language).map(({ meanings }) => meanings.split(',')))
  console.log(['concept'.padEnd(18), ...languages.map((each) => each.padStart(5))].join(''))
  for (const concept of concepts) {
    const counts = lines.map((each) => each.filter((meanings) => meanings.includes(concept)).length)
    console.log([concept.padEnd(18), ...counts.map((each) => String(each).padStart(5))].join(''))
  }
}

// `pnpm lexicon explain "net"`: what a wording means, by language. `pnpm lexicon count`: wordings by language and concept.
// `pnpm lexicon false-labels <folder>…`: wordings of one word that take names, addresses and items of evaluation documents for labels.
import { countFalseLabels } from '../src/eval/false-labels.ts'
import { concepts } from '../src/fields/lexicon/concepts.ts'
import { findLabels } from '../src/fields/lexicon/labels.ts'
import { lexiconLanguages, readLexicon } from '../src/fields/lexicon/lexicon-lines.ts'
import { splitPlainly } from '../src/fields/text/plain-words.ts'

const [command, text, ...more] = process.argv.slice(2)
if (command === 'explain' && text) explain(text)
else if (command === 'count') count()
else if (command === 'false-labels' && text) await printFalseLabels([text, ...more])
else {
  console.error('Usage: pnpm lexicon explain "<wording>" | count | false-labels <folder>…')
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

/** Prints a table of the wordings, the most frequent false labels first. */
async function printFalseLabels(folders: readonly string[]): Promise<void> {
  const counts = [...(await countFalseLabels(folders))].filter(([, { inValues }]) => inValues > 0)
  console.log(
    ['wording'.padEnd(20), 'in values', 'as cells', 'documents', 'labels of right values'].join('  '),
  )
  for (const [word, count] of counts.toSorted(([, a], [, b]) => b.inValues - a.inValues)) {
    const numbers = [count.inValues, count.asCells, count.documents.size, count.labels]
    console.log(
      [word.padEnd(20), ...numbers.map((each) => String(each).padStart(9)), count.concepts].join('  '),
    )
  }
}

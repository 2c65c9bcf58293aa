import type { FieldDefinition, Word } from '@numora/contract'
import { readTyped, type TextSource } from '../values/read-typed.ts'
import { boxAround, textOf } from '../viewer/pick-words.ts'

export type Candidate = { text: string; value: string; box: [number, number, number, number] }

/** Values of more words than this are texts, which are offered line by line. */
const mostWords = 4

/** The words of a page by lines: words that follow each other at the same height. */
function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = []
  for (const word of words) {
    const line = lines.at(-1)
    const previous = line?.at(-1)
    if (line && previous && isSameLine(previous, word)) line.push(word)
    else lines.push([word])
  }
  return lines
}

function isSameLine(
  { box: [, top, right, bottom] }: Word,
  { box: [left, nextTop, , nextBottom] }: Word,
): boolean {
  const middle = (nextTop + nextBottom) / 2
  return middle >= top && middle <= bottom && left >= right - 0.01 && left - right < 0.06
}

/** What of a page a field could take: for a text each line, otherwise each run of words that is a value of it. */
export function candidatesOf(
  words: readonly Word[],
  definition: FieldDefinition,
  source: TextSource,
): Candidate[] {
  const isText =
    definition.type === 'text' && (definition.format === undefined || definition.format === 'address')
  const runs = linesOf(words).flatMap((line) => (isText ? [line] : runsOf(line)))
  const found = new Map<string, Candidate>()
  for (const run of runs) {
    const text = textOf(run, definition.format)
    const checked = readTyped(definition, text, { ...source, isPrinted: true })
    if (checked.ok && !found.has(checked.value))
      found.set(checked.value, { text, value: checked.value, box: boxAround(run) })
  }
  return [...found.values()]
}

function runsOf(line: readonly Word[]): Word[][] {
  return line.flatMap((_, start) =>
    Array.from({ length: Math.min(mostWords, line.length - start) }, (_, length) =>
      line.slice(start, start + length + 1),
    ),
  )
}

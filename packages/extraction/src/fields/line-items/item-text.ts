import type { Word } from '../../file-content.ts'
import { isWorded } from '../text/is-worded.ts'
import type { Columns } from './columns.ts'
import type { Part } from './item.ts'
import { isCode } from './name-evidence.ts'
import type { Row, TextCell } from './row-cells.ts'
import type { HeadCell } from './table-head.ts'

/** The text of cells beside each other, without signs at its ends; `taken` are words that another value has. */
export function textOfCells(cells: readonly TextCell[], taken: ReadonlySet<Word> = new Set()): Part | null {
  if (cells.length === 0) return null
  const words = cells
    .flatMap(({ segment, from, to }) => segment.words.slice(from, to))
    .filter((word) => !taken.has(word))
  const value = words
    .map((word) => word.text)
    .filter((text) => !/^[€$£%]$/.test(text))
    .join(' ')
    .replace(/^[\s:;,*|-]+|[\s:;,|-]+$/g, '')
  return value === '' ? null : { value, page: cells[0]!.segment.page, words }
}

const date = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4}))$/

const bracketed = /^[[(]([^\])]*\d[^\])]*|[A-Z\d_./-]{3,})[\])] (?=\p{L})/u

/** Splits a name from the code in brackets before it. */
export function codeAndName(whole: Part | null): { code: Part | null; description: Part | null } {
  const found = whole && bracketed.exec(whole.value)
  if (!found) return { code: null, description: whole }
  return {
    code: { ...whole, value: found[1]! },
    description: { ...whole, value: whole.value.slice(found[0].length) },
  }
}

/** Removes a date from the start of a name. */
export function withoutDate(part: Part | null): Part | null {
  const first = part?.words[0]
  if (!part || !first || !date.test(first.text) || !/^\S+ .*\p{L}{2}/u.test(part.value)) return part
  return { ...part, value: part.value.slice(first.text.length + 1), words: part.words.slice(1) }
}

/** If the description's column has no words, the description is the longest text of the row. */
export function longestText(rows: readonly Row[]): Part | null {
  const runs = rows.flatMap((row) => row.texts).map((cell) => textOfCells([cell]))
  const named = runs.filter((part) => part !== null && isWorded(part.value))
  return named.toSorted((a, b) => b!.value.length - a!.value.length)[0] ?? null
}

function isTitleOfNames({ text, roles }: HeadCell): boolean {
  return text !== '' && roles.every((role) => role === 'col_description' || role === 'col_position')
}

/** The text in another column of names, such as that of products beside their descriptions; a code is none. */
export function titleOf(
  { texts }: Row,
  { description, unit }: Columns,
  cells: readonly HeadCell[],
): Part | null {
  const own = texts.filter(
    ({ column }) =>
      column >= 0 &&
      column < description &&
      column !== unit &&
      isTitleOfNames(cells[column]!) &&
      isTitleOfNames(cells[description]!),
  )
  const title = textOfCells(own)
  return /\p{L}{3}/u.test(title?.value ?? '') && !isCode(own) ? title : null
}

/** A product and its description, which stands beside it, as one text; a product that the description contains is left out. */
export function joined(title: Part | null, description: Part | null): Part | null {
  if (!title || !description || description.value.includes(title.value)) return description ?? title
  return {
    ...title,
    value: `${title.value} ${description.value}`,
    words: [...title.words, ...description.words],
  }
}

import { hash } from 'node:crypto'
import type { SearchTerm } from '@numora/domain'
import { timeOfId } from '../../id.ts'

// Each word begins with a short hash of its workspace and the time of its document, in steps of twelve days. So a search
// reads no other workspace's entries of the index, and a word that is in every document has few entries at a time.

const stepMs = 2 ** 30

/** The step of time that a document belongs to, by its id. */
export function stepOf(documentId: string): number {
  return Math.floor(timeOfId(documentId) / stepMs)
}

function prefixOf(workspaceId: string, step: number): string {
  return hash('sha256', workspaceId, 'hex').slice(0, 4) + step.toString(36).padStart(3, '0')
}

/** What PostgreSQL stores of a document's words at most is 1 MiB, with those of its pages. */
const mostBytes = 300_000

/** Words as the text of a `tsvector`; those beyond the limit are left out. */
export function vectorOf(
  workspaceId: string,
  documentId: string,
  words: Iterable<string>,
  weight: 'A' | 'B',
): string {
  const prefix = prefixOf(workspaceId, stepOf(documentId))
  const lexemes: string[] = []
  let bytes = 0
  for (const word of new Set(words)) {
    bytes += Buffer.byteLength(word) + 20
    if (bytes > mostBytes) break
    lexemes.push(`'${prefix}${word}':1${weight}`)
  }
  return lexemes.join(' ')
}

/** The text of a `tsquery` for the documents of some steps that have all terms. */
export function tsqueryOf(
  workspaceId: string,
  terms: readonly SearchTerm[],
  steps: readonly number[],
): string {
  const prefixes = steps.map((step) => prefixOf(workspaceId, step))
  const wordIn = (word: string, isBeginning: boolean) =>
    `(${prefixes.map((prefix) => `'${prefix}${word}'${isBeginning ? ':*' : ''}`).join('|')})`
  return terms
    .map((alternatives) => {
      const each = alternatives.map(({ words, isBeginning }) =>
        words.map((word, at) => wordIn(word, isBeginning && at === words.length - 1)).join('&'),
      )
      return `(${each.map((alternative) => `(${alternative})`).join('|')})`
    })
    .join('&')
}

import { wordings } from '../spin.ts'
import type { OtherClause } from './language.ts'

/** A clause with its headings in a list, and a sentence a line. */
export function clause(heading: string, text: string): OtherClause {
  return { heading, paragraphs: wordings(text) }
}

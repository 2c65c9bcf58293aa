import type { List } from '../../world/world.ts'
import type { ContractKind, ValueKind } from '../kinds.ts'

/** A clause that carries no truth: dates, periods and names in it are of other things. */
export type OtherClause = { heading: List; paragraphs: string[] }

export type KindWords = {
  titles: List
  /** `Licensor/Licensee`, each with what the first and the second party is called. */
  roles: List
  /** What the contract is about, a sentence each. */
  scope: string[]
}

export type LabelKey =
  | 'partyA'
  | 'partyB'
  | 'effective'
  | 'signed'
  | 'term'
  | 'end'
  | 'renewal'
  | 'notice'
  | 'law'
  | 'value'
  | 'address'
  | 'by'
  | 'company'
  | 'name'
  | 'position'
  | 'date'
  | 'place'
  | 'page'
  | 'contents'
  | 'draft'
  | 'number'
  | 'initials'
  | 'exhibit'
  | 'between'
  | 'and'
  | 'recitals'
  | 'printed'

/**
 * How contracts are worded in one language. Lists of sentences are wordings for `spin`; the clauses that
 * carry values have many, since a reader must not learn one of them by heart.
 */
export type ContractLanguage = {
  language: string
  /** What the contract calls itself, as slots: a contract keeps to one of the sets. */
  documents: Record<string, string>[]
  kinds: Record<ContractKind, KindWords>
  /** Slots made of a role: French and its like change the article. */
  articles: (role: string) => Record<string, string>
  /** By country, what a company is called behind its name: `Delaware corporation`; `*` for the others. */
  entities: Record<string, List>
  /** What stands before a trading name. */
  trading: string[]
  parties: { company: string[]; person: string[] }
  preamble: { effective: string[]; dated: string[]; undated: string[]; blank: string[] }
  /** What stands between the descriptions of the parties where the preamble is a list. */
  partyJoiner: string[]
  listLead: { dated: string[]; undated: string[]; effective: string[]; blank: string[] }
  recitals: string[]
  agreed: string[]
  effective: { date: string[]; signature: string[]; reference: string[] }
  term: Record<'fixed' | 'until' | 'fixedUntil' | 'anniversary' | 'indefinite', string[]>
  renewal: Record<'auto' | 'autoNotice' | 'never' | 'consent', string[]>
  exit: string[]
  cause: string[]
  law: string[]
  venue: string[]
  arbitration: string[]
  /** By country, what is governed, in the forms that the clauses ask for; the value is between stars. */
  laws: Record<string, Record<string, string[]>>
  /** Other right names of a country's law. */
  lawAliases: Record<string, string[]>
  value: Record<ValueKind, string[]>
  /** The currency in words, for amounts in words. */
  currencies: Record<string, string>
  closing: { dated: string[]; undated: string[] }
  /** A first page's words under the title. */
  cover: { dated: string[]; effective: string[] }
  amendment: { recitals: string[]; changes: string[]; rest: string[] }
  sheet: {
    lead: string[]
    renewal: { auto: string[]; never: string[] }
    onSignature: string[]
    indefinite: string[]
    /** What the clauses of a contract say whose values are in the table. */
    term: string[]
    value: string[]
    law: string[]
  }
  letter: { greeting: string[]; open: string[]; close: string[] }
  headings: Record<
    'scope' | 'effective' | 'term' | 'renewal' | 'termination' | 'value' | 'law' | 'definitions',
    List
  >
  labels: Record<LabelKey, List>
  positions: List
  definitions: string[]
  otherLaws: List
  otherDocuments: List
  clauses: OtherClause[]
  /** Sentences without end: made of many pieces, for the length of real contracts. */
  filler: string[]
}

/** The wordings of parties, beginning, term and law. */
export type TruthWordings = Pick<
  ContractLanguage,
  | 'parties'
  | 'preamble'
  | 'partyJoiner'
  | 'listLead'
  | 'recitals'
  | 'agreed'
  | 'effective'
  | 'term'
  | 'renewal'
  | 'exit'
  | 'cause'
  | 'law'
  | 'venue'
  | 'arbitration'
>

/** The wordings of amounts, closings and sheets of values. */
export type ValueWordings = Pick<
  ContractLanguage,
  'value' | 'currencies' | 'closing' | 'cover' | 'amendment' | 'sheet' | 'letter' | 'headings'
>

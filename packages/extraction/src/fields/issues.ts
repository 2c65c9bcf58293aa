import { fieldOfRole } from '@numora/contract'
import { partsOfPages } from '@numora/domain'
import { attempt, type Fault } from '../fault.ts'
import type { FieldValue, Issue, ReadFile } from '../file-content.ts'
import type { SchemaReading } from '../schemas/schema-reading.ts'
import { isUnspaced } from '../unspaced.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import type { Concept } from './lexicon/concepts.ts'
import { isInUnreadScript } from './unread-script.ts'

/** From this probability on, a document is taken for something else, though its values are kept. */
const likelyOther = 0.5
/** From these on, nothing of it is kept: unless it has all essential values, and whatever it has. */
const surelyOther = 0.85
const certainlyOther = 0.95
/** With less, a document is not of a schema that has a probability of its own. */
const leastOwn = 0.2
/** With fewer essential values, a document may be of its schema only if nothing else speaks against it. */
const fewestEssentials = 2
const hardlyOther = 0.2

/** How sure it is that a document is something else than its schema is for, so that no value of it means anything. */
export function judgeOther(
  { id, essentials, probability }: SchemaReading,
  read: ReadFile,
  fields: Record<string, FieldValue>,
  kinds: readonly { choice: string; probability: number }[],
  faults: Fault[] = [],
): 'no' | 'likely' | 'surely' {
  if (probability) return probability(read, faults) < leastOwn ? 'surely' : 'no'
  const other = kinds.find(({ choice }) => choice === 'other')?.probability ?? 0
  const found = essentials.filter((name) => fields[name]?.value != null)
  const total = fieldOfRole(id, 'total')
  const hasTotal = total === undefined || fields[total]?.value != null
  const surely = found.length < essentials.length ? surelyOther : certainlyOther
  if (found.length === 0 || other > surely) return 'surely'
  if (other > likelyOther) return hasTotal && found.length >= fewestEssentials ? 'likely' : 'surely'
  return found.length < fewestEssentials && other > hardlyOther ? 'surely' : 'no'
}

/** Labels that other papers than invoices and receipts have, too, or that are found in text of any language. */
const commonConcepts: readonly Concept[] = [
  'legal_form',
  'country',
  'street',
  'page',
  'number',
  'from',
  'section',
  'thanks',
]
const fewestTexts = 4
/** Shorter words are labels in some language by chance. */
const fewestLetters = 4
/** A sign of Chinese is as much as a syllable. */
const fewestSigns = 2
/** In a known language at least this share of the texts has a label. */
const leastLabelled = 0.2

function isLong(letters: string): boolean {
  return letters.length >= (isUnspaced(letters) ? fewestSigns : fewestLetters)
}

/** Whether so few words of a document are known that nobody can say what type it is of. */
export function isInUnknownLanguage({ document: { layout } }: DescribedDocument): boolean {
  const texts = layout.segments.filter(({ text }) => /\p{L}{3}/u.test(text))
  const labelled = texts.filter(({ hits, words }) =>
    hits.some(
      ({ from, to, concepts }) =>
        concepts.some((concept) => !commonConcepts.includes(concept)) &&
        words.slice(from, to).some(({ text }) => isLong(text.replace(/\P{L}/gu, ''))),
    ),
  )
  return texts.length >= fewestTexts && labelled.length < leastLabelled * texts.length
}

/** Values of a document of which nobody can say what type it is of are at most this certain. */
const surestUnsure = 0.5

export function asUnsure(fields: Record<string, FieldValue>): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.origin === 'code'
        ? field
        : { ...field, confidence: Number((surestUnsure * field.confidence).toFixed(4)) },
    ]),
  )
}

const fewestHidden = 3

/** What a person should know about the document as a whole; a check that breaks leaves the others. */
export function findIssues(
  read: ReadFile,
  { isOther, beginnings }: { isOther: boolean; beginnings: readonly number[] },
  faults: Fault[] = [],
): Issue[] {
  const checks: [Issue, () => boolean][] = [
    [{ code: 'not_this_document_type' }, () => isOther],
    [
      { code: 'several_documents', pages: partsOfPages(read.pageCount, beginnings) },
      () => beginnings.length > 0,
    ],
    [{ code: 'hidden_text' }, () => hasHiddenText(read)],
    [{ code: 'unread_script' }, () => isInUnreadScript(read)],
  ]
  return checks.flatMap(([issue, isSo]) => (attempt(faults, 'issues', isSo, () => false) ? [issue] : []))
}

/** Whether a page has invisible words that are not also visible on it. */
function hasHiddenText({ pages }: ReadFile): boolean {
  return pages.some(({ words, source }) => {
    if (source !== 'pdf') return false
    const seen = new Set(words.filter((word) => word.isVisible).map((word) => word.text))
    const hidden = words.filter(
      (word) => !word.isVisible && /[\p{L}\p{N}]{2}/u.test(word.text) && !seen.has(word.text),
    )
    return hidden.length >= fewestHidden
  })
}

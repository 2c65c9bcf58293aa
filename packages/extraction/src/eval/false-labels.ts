import type { Candidate } from '../fields/candidates/candidate.ts'
import { describeDocument } from '../fields/features/describe-document.ts'
import type { Hit, Segment } from '../fields/layout/segment.ts'
import { plainWords } from '../fields/text/plain-words.ts'
import { judge } from './compare.ts'
import { findDocuments } from './corpora.ts'
import { evaluate, type Outcome } from './evaluate.ts'

/** How often a wording is found inside of values, how often it is all of a cell there, and how often it labels a right value. */
type Count = { concepts: string; inValues: number; asCells: number; labels: number; documents: Set<string> }

/** Fields whose values consist of words. */
const ofWords = /_name$|_address$/

/** Counts by wording over the evaluation documents of folders. */
export async function countFalseLabels(folders: readonly string[]): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>()
  for (const folder of folders)
    for (const document of findDocuments(folder)) {
      const outcome = await evaluate(document)
      if (outcome.read) countIn(outcome, counts)
    }
  return counts
}

function countIn({ document: { id, truth }, read }: Outcome, counts: Map<string, Count>): void {
  const { document, candidates } = describeDocument(read!)
  const { segments } = document.layout
  const countOf = (segment: Segment, hit: Hit): Count | undefined => {
    const words = segment.words.slice(hit.from, hit.to).flatMap(({ text }) => plainWords(text))
    if (words.length !== 1) return
    const none = {
      concepts: hit.concepts.join(' '),
      inValues: 0,
      asCells: 0,
      labels: 0,
      documents: new Set<string>(),
    }
    const count = counts.get(words[0]!) ?? none
    counts.set(words[0]!, count)
    return count
  }
  const values = wordValues(truth)
  for (const segment of segments)
    for (const hit of segment.hits) {
      if (!isWithin(segment, hit, values)) continue
      const count = countOf(segment, hit)
      if (!count) continue
      count.inValues += 1
      count.documents.add(id)
      if (segment.isLabel) count.asCells += 1
    }
  for (const candidate of Object.values(candidates).flat())
    if (Object.values(truth.fields).some((known) => known && judge(candidate.value, known) === 'exact'))
      for (const [segment, hit] of labelsOf(candidate)) {
        const count = isWithin(segment, hit, values) ? undefined : countOf(segment, hit)
        if (count) count.labels += 1
      }
}

/** The values of words that a truth knows, as plain words. */
function wordValues({ fields, lineItems }: Outcome['document']['truth']): string[] {
  const named = Object.entries(fields).flatMap(([field, known]) =>
    ofWords.test(field) ? (known?.values ?? []) : [],
  )
  const items = (lineItems ?? []).flatMap(({ description }) => description ?? [])
  return [...named, ...items].map((value) => ` ${plainWords(value).join(' ')} `)
}

/** Whether the line part with a label is a part of a value, or has a value with the label in it. */
function isWithin({ words }: Segment, { from, to }: Hit, values: readonly string[]): boolean {
  const all = words.map(({ text }) => plainWords(text))
  const text = ` ${all.flat().join(' ')} `
  const label = ` ${all.slice(from, to).flat().join(' ')} `
  const isPart = (value: string) => value.includes(text) || (text.includes(value) && value.includes(label))
  return values.some((value) => value.trim().includes(' ') && isPart(value))
}

/** The labels before, left of or above a value. */
function labelsOf({ segments: [segment], from }: Candidate): [Segment, Hit][] {
  const own = segment!.hits.findLast(({ to }) => to <= from)
  if (own) return [[segment!, own]]
  return [segment!.left, segment!.above].flatMap((beside): [Segment, Hit][] =>
    beside?.isLabel ? beside.hits.map((hit) => [beside, hit]) : [],
  )
}

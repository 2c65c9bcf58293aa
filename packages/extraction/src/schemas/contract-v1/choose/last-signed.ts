import type { Candidate } from '../candidates/candidate.ts'
import type { ContractDocument } from '../candidates/document.ts'
import type { Concept } from '../concepts.ts'
import type { ContractRanking } from '../ranker/rank.ts'
import { inPlaceOfBest } from './prefer.ts'

/** Lines of one block of signatures are at most so many paragraphs apart. */
const mostApart = 8
/** Characters of a line or a cell of signatures beside the date: a place, a label, the time of an electronic signature. */
const mostBeside = 40
/** Where a cell ends: at a tab, or at a line to sign on. */
const cellEnd = /\t|_{4,}|\.{8,}/g
/** What such a line does not speak of. */
const otherwise: readonly Concept[] = ['term', 'lasts', 'expire', 'effective', 'renew', 'payment']

/** Whether a date has a line or a cell of its own near signatures: `V Písku dne 20. 11. 2024`, `Date: April 11, 2024`. */
function isBesideSignature({ paragraph, start, end }: Candidate, document: ContractDocument): boolean {
  const { signatures, preamble } = document
  if (signatures[paragraph.index] === Infinity || paragraph.index <= preamble) return false
  const { text, pieces } = paragraph
  const at = pieces.findLast((piece) => piece.start <= start)?.line
  const own = pieces.filter(({ line }) => line === at)
  const lineEnd = Math.max(...own.map((piece) => piece.start + piece.word.text.length), end)
  const cells = [...text.matchAll(cellEnd)]
  const ahead = cells.findLast(({ index, 0: mark }) => index + mark.length <= start)
  const behind = cells.find(({ index }) => index >= end)
  const from = Math.max(own[0]?.start ?? 0, ahead ? ahead.index + ahead[0].length : 0)
  const to = Math.min(lineEnd, behind?.index ?? lineEnd)
  const speaks = document
    .conceptsOf(paragraph)
    .some((hit) => hit.start >= from && hit.end <= to && otherwise.includes(hit.concept))
  return !speaks && start - from + (to - end) <= mostBeside
}

/**
 * A contract is signed on the day of the last signature: where several dates stand beside signatures and one of them is the
 * likeliest, the last of them takes its place.
 */
export function lastSigned(ranking: ContractRanking, document: ContractDocument): ContractRanking {
  const [best, ...others] = ranking.values
  const likeliest = best?.candidates[0]
  if (!likeliest || best.probability <= ranking.noneProbability) return ranking
  if (!isBesideSignature(likeliest, document)) return ranking
  const place = likeliest.paragraph.index
  const later = others.filter(
    ({ value, candidates }) =>
      value > best.value &&
      candidates.some(
        (each) => isBesideSignature(each, document) && Math.abs(each.paragraph.index - place) <= mostApart,
      ),
  )
  const last = later.toSorted((a, b) => (a.value < b.value ? 1 : -1))[0]
  return last ? inPlaceOfBest(last, ranking) : ranking
}

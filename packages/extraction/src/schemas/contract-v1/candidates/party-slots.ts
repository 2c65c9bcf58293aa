import type { Language } from '../flow/language.ts'
import { addressed } from '../parse/names.ts'
import { isPostBefore } from './party-posts.ts'
import { isRole } from './party-roles.ts'

/** What a party's name may follow: `between`, `and`, a number, a label, a form of address, a paragraph's start. */
const slot =
  /(?<![\p{L}])(?:bir taraf(?:ta|tan)|diğer taraf(?:ta|tan)|å (?:ena|andra) sidan|(?:d['’])?une part|(?:d['’])?autre part|de (?:una|otra) (?:una )?parte|por (?:una|otra) parte|de (?:um|outro) lado|da una parte|dall['’]altra parte|between|among|and|by|with|zwischen|und|(?:entre|e) (?:a|o|as|os|la|el)|entre|et|y|e|tra|fra|tussen|pomiędzy|między|oraz|mezi|mellan|och|ve|ile|en|the|der|die|dem|la|le|el|firm(?:a|ą|en)|of|to|from|for|chez),?\s*:?\s+|[:;,]\s+|[([]\s?[\divxa-z]{1,4}\s?[)\]]\s*|(?<![\p{L}\d])\d{1,2}[.)]\s+|\t|^/giu
/** `al sig. Edoardo Riva`: a form of address, which a name follows wherever it stands. */
const addressAhead = new RegExp(`(?<!\\p{L})(?:${addressed})\\s+`, 'giu')
const longestRole = 40

/** Where the words in capital letters begin that a line goes on with: `under which Oldport` above `Brick Company, Inc.` */
function startOfName(text: string, lineStart: number): number {
  if (!/^\p{Lu}/u.test(text.slice(lineStart))) return lineStart
  const ahead = /(?<=(?:^|\s)\p{Ll}+\s)(?:\p{Lu}[\p{L}\p{N}&’'-]+\s)+$/u.exec(
    text.slice(Math.max(0, lineStart - 80), lineStart),
  )
  return ahead ? lineStart - ahead[0].length : lineStart
}

/** Places that a name may start at, with the word or mark before them. */
export function slotsOf(
  text: string,
  lineStarts: ReadonlySet<number>,
  language: Language | null,
): { before: string; behind: number }[] {
  const slots = [...text.matchAll(slot)].flatMap((match) => {
    const word = match[0].trim()
    // `The` is part of a name that is written so.
    if (/^(?:The|THE)$/.test(word) && !lineStarts.has(match.index)) return []
    const before =
      (/part|lado|taraf|sidan/i.test(word) ? 'side' : '') ||
      word
        .split(/\s/)[0]!
        .toLowerCase()
        .replace(/[^\p{L}:;,]/gu, '') ||
      (match[0].includes('\t') ? 'cell' : match[0] === '' ? 'start' : 'number')
    return [{ before, behind: match.index + match[0].length }]
  })
  slots.push(
    ...[...text.matchAll(addressAhead)]
      .filter(({ 0: { length }, index }) => /^\p{Lu}/u.test(text.slice(index + length, index + length + 1)))
      .filter(({ index }) => !isPostBefore(text.slice(0, index), language))
      .map(({ index }) => ({ before: 'the', behind: index })),
    ...[...lineStarts].flatMap((at) => {
      const [word = ''] = /^\p{Lu}[\p{L}-]+ (?=\p{Lu})/u.exec(text.slice(at, at + longestRole)) ?? []
      return word && isRole(word.trim()) ? [{ before: ':', behind: at + word.length }] : []
    }),
  )
  const known = new Set(slots.map(({ behind: at }) => at))
  const starts = [...lineStarts]
    .map((at) => startOfName(text, at))
    .filter((at) => !known.has(at))
    .map((at) => ({ before: 'line', behind: at }))
  return [...slots, ...starts].sort((a, b) => a.behind - b.behind)
}

import { isLabelOf } from '../layout/has-label.ts'
import type { Segment } from '../layout/segment.ts'
import { titles } from '../lexicon/concepts.ts'
import { isLabelWord } from '../lexicon/labels.ts'
import { findDates } from '../parse/date.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Candidate } from './candidate.ts'

const longest = 3
/** Payment references have many groups of digits. */
const longestReference = 7
const group = /^(?:RF)?\d{1,6}$/
/** A label without a space before its number: `Nr.123`, `#123`, `Invoice:123`. */
const stuckLabel = /^(?:.*[:#]|(?:no|nr|n[°º]|nº|№)\.?|(?:n|č|br|št)\.)(?=[\p{L}\d])/iu
/** A word for "number" is no part of one: `NR 26118`. */
const numberWord = /^(?:N[OR]|NUM)\.?$/
/** A word in small letters before a number, as `Receipt` in `ReceiptCS0041` and `Ticket.` in `Ticket.118`. */
const stuckWord = /^\p{L}*\p{Ll}{3}\.?(?=\p{Lu}{0,4}[\d-]*\d{3})/u
const trimmed = /^[\s"'([{<#:;,.*=/]+|[\s"')\]}>:;,.*/]+$/g

/**
 * Zero-padded numbers of nine digits in groups of three, as on the Brazilian NF-e (nNF, Manual de Orientação
 * do Contribuinte). The value is the number without padding.
 */
const padded = /^0\d\d\.\d{3}\.\d{3}$/

/** What forms and tills print where there is no number: `00000000`. */
const onlyZeros = /^[0\s./-]+$/

/** A number with the sign of a unit of measurement: `10 GB`, `500 ML`. */
const measured = /^\d{1,4}(?:[.,]\d+)? (?:[KMGT]B|K?WH?|KVA|K?G|[KCM]?M|[MC]?L|HZ)$/

function clean(text: string): string {
  const value = text.replace(trimmed, '')
  return padded.test(value) ? String(Number(value.replaceAll('.', ''))) : value
}

function isPart(text: string): boolean {
  return /^[\p{Lu}\d/_.\-+#*]{1,24}$/u.test(text) && !numberWord.test(text)
}

/** The shape of a number: digits become 0, capitals A, and long runs are shortened. */
function shapeOf(value: string): string {
  return value
    .replace(/\d/g, '0')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/(.)\1{2,}/g, '$1$1+')
    .slice(0, 12)
}

function traitsOf(value: string, text: string): string[] {
  const digits = value.replace(/\D/g, '').length
  const traits = [
    `shape_${shapeOf(value)}`,
    `digits${Math.min(digits, 12)}`,
    `length${Math.min(value.length, 20)}`,
  ]
  if (/^\d+$/.test(value)) traits.push('digits_only')
  if (/^\d{1,3}([.,]\d{3})*[.,]\d{2}$/.test(value)) traits.push('like_amount')
  if (/^(19|20)\d\d$/.test(value)) traits.push('like_year')
  if (/%$/.test(text)) traits.push('percent')
  if (findDates(value, 'day_first').length > 0) traits.push('like_date')
  if (/^[A-Z]{2}\d{2}[A-Z\d]{10,}/.test(value)) traits.push('like_iban')
  if (/@|www|:\/\//i.test(text)) traits.push('like_web')
  if (/\p{Ll}{3}/u.test(value)) traits.push('lower')
  if (/^\d{1,2}:\d{2}/.test(value)) traits.push('like_time')
  return traits
}

/** A number that goes on below: `000-001-` with `00006212` under it, in a narrow cell. */
function findWrapped(segment: Segment): Candidate | null {
  const { words, below, x0, y1, size } = segment
  const [last, next] = [words.at(-1)!, below?.words[0]]
  if (!below || !next) return null
  if (!/\d[\dA-Z/-]*[-/]$/.test(last.text) || !/^(?=.*\d)[\dA-Z][\dA-Z/-]*$/.test(next.text)) return null
  if (below.y0 - y1 > size || Math.abs(below.x0 - x0) > size) return null
  const value = clean(last.text + next.text)
  return {
    kind: 'id',
    value,
    segments: [segment, below],
    from: words.length - 1,
    to: words.length,
    lastTo: 1,
    traits: [...traitsOf(value, next.text), 'words1', 'wrapped'],
  }
}

/** Whether a word is in the middle of a label, as `DE` in `FACTURE DE VENTE`; the last may begin a number, as `FT` does. */
function isWithinLabel({ hits }: Segment, word: number): boolean {
  return hits.some((hit) => hit.from < word && word + 1 < hit.to)
}

/** Whether the last word before an index is a title without a digit, as in `00218 / INVOICE`. */
function endsInTitle({ hits, words }: Segment, to: number): boolean {
  return !/\d/.test(words[to - 1]!.text) && hits.some((hit) => hit.to === to && isLabelOf(hit, titles))
}

/** Words with a digit, alone and joined with up to two neighbours (up to six in a payment reference). */
export function findIds(segment: Segment): Candidate[] {
  const { words } = segment
  const found: Candidate[] = []
  /** The values that begin at the present word. */
  const known = new Set<string>()
  const add = (text: string, from: number, to: number, extra: string[]) => {
    if (!/\d/.test(text)) return
    const value = clean(text)
    if (value.length > 40 || /^\p{Sc}/u.test(value)) return
    if (onlyZeros.test(value) || measured.test(value)) return
    if (known.has(value)) return
    known.add(value)
    found.push({
      kind: 'id',
      value,
      segments: [segment],
      from,
      to,
      traits: [...traitsOf(value, words[to - 1]!.text), `words${to - from}`, ...extra],
    })
  }
  const areParts = words.map(({ text }) => isPart(text))
  const wrapped = findWrapped(segment)
  for (let from = 0; from < words.length; from++) {
    const { text } = words[from]!
    if (wrapped?.from === from) break
    known.clear()
    const hasDigit = /\d/.test(text)
    const label = hasDigit ? stuckLabel.exec(text) : null
    const behindLabel = label ? text.slice(label[0].length) : ''
    const isStuck = /\d/.test(behindLabel)
    if (isStuck) add(behindLabel, from, from + 1, ['stuck'])
    if (!label || /^[a-z]{2}$/i.test(label[0])) add(text, from, from + 1, [])
    const [word] = (hasDigit ? stuckWord.exec(text) : null) ?? []
    if (word && plainWords(word).every(isLabelWord)) add(text.slice(word.length), from, from + 1, ['stuck'])
    let joined = isStuck ? behindLabel : text
    if (!(isStuck ? isPart(joined) : areParts[from]) || isWithinLabel(segment, from)) continue
    let areGroups = group.test(joined)
    for (let to = from + 2; to <= Math.min(words.length, from + longestReference) && areParts[to - 1]; to++) {
      const last = words[to - 1]!.text
      joined += ` ${last}`
      areGroups &&= group.test(last)
      if (to - from > longest && !areGroups) break
      if (endsInTitle(segment, to)) continue
      add(joined, from, to, [areParts[to] ? 'more_after' : 'last_part', ...(isStuck ? ['stuck'] : [])])
    }
  }
  return wrapped ? [...found, wrapped] : found
}

import { fold } from '../../../fields/text/fold.ts'
import { cardinal } from '../parse/number-words.ts'
import type { Line, Paragraph, Piece } from './flow.ts'
import { headingOf, isHeadingLine, startsClause } from './headings.ts'

type Open = { lines: Line[]; characters: number }

/** Longer than any clause. What a candidate costs grows with its paragraph, so text that never breaks is split. */
const mostCharacters = 10_000

const countAtStart = /^\(\d{1,3}\)/
/** A number or letter that begins a clause only where a sentence is over: `24` of `24 months`, `r.` behind a year. */
const weakStart = /^(?:\d{1,2}|[a-z]{1,2}\.)\s/
const ends = /[.;:!?。；：]["”’)»」]*$/

/** Lines to paragraphs: lines that go on, also on the next page, belong together. */
export function joinParagraphs(lines: readonly Line[]): Paragraph[] {
  const gap = usualGap(lines)
  const groups: Open[] = []
  for (const line of lines) {
    const open = groups.at(-1)
    const characters = line.words.reduce((sum, { text }) => sum + text.length + 1, 0)
    if (open && open.characters + characters <= mostCharacters && goesOn(open, line, gap)) {
      open.lines.push(line)
      open.characters += characters
    } else groups.push({ lines: [line], characters })
  }
  let heading = ''
  return groups.map(({ lines: own }, index) => {
    const { text, pieces } = textOfLines(own)
    const isHeading = isHeadingLine(own, text)
    const found = headingOf(text, isHeading)
    if (found !== null) heading = found
    return { index, text, pieces, lines: own, isHeading, heading }
  })
}

/** The usual distance of baselines, in letter heights. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, i) => {
    const before = lines[i - 1]
    if (!before || before.page !== line.page || before.column !== line.column) return []
    const gap = (line.y1 - before.y1) / Math.max(1, line.size)
    return gap > 0.8 && gap < 4 ? [gap] : []
  })
  gaps.sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length * 0.4)] ?? 1.2
}

function isShort({ x1, left, right }: Line): boolean {
  return x1 < left + 0.8 * (right - left)
}

function isCentred(line: Line): boolean {
  const [before, behind] = [line.x0 - line.left, line.right - line.x1]
  return before > 3 * line.size && Math.abs(before - behind) < 0.25 * (before + behind)
}

function isTabular({ cellStarts }: Line): boolean {
  return cellStarts.length > 1
}

/** A number and its text have a wide gap between them, and are no table. */
function isTable(line: Line): boolean {
  if (!isTabular(line)) return false
  const [, second] = line.cellStarts
  return !(line.cellStarts.length === 2 && second === 1 && startsClause.test(`${line.words[0]!.text} x`))
}

function goesOn({ lines }: Open, line: Line, usual: number): boolean {
  const last = lines.at(-1)!
  const first = lines[0]!
  const lastText = last.words.map(({ text }) => text).join(' ')
  const text = line.words.map((word) => word.text).join(' ')
  if (isTable(line) || isTable(last)) return false
  if (Math.max(last.size, line.size) > 1.25 * Math.min(last.size, line.size)) return false
  const isLastShort = isShort(last)
  if (last.page !== line.page || last.column !== line.column)
    return (
      !ends.test(lastText) &&
      !isLastShort &&
      !startsClause.test(text) &&
      !isCentred(line) &&
      line.isBold === last.isBold
    )
  const gap = (line.y1 - last.y1) / Math.max(1, last.size)
  if (gap > Math.max(usual * 1.3, usual + 0.35) || gap < -0.5) return false
  // `sixty` and `(60)` on two lines are one number.
  if (countAtStart.test(text) && cardinal(fold(/[\p{L}-]+$/u.exec(lastText)?.[0] ?? '')) !== null) return true
  const isWeak = weakStart.test(text) && !isLastShort && !ends.test(lastText)
  if (startsClause.test(text) && !isWeak && (isLastShort || ends.test(lastText) || line.x0 <= first.x0 + 1))
    return false
  if (isCentred(last) && isCentred(line)) return last.isBold === line.isBold
  if (isCentred(last) && last.x1 - last.x0 < 0.75 * (last.right - last.left)) return false
  if (isCentred(line) && (isLastShort || ends.test(lastText))) return false
  if (isLastShort && ends.test(lastText)) return false
  const isIndented = line.x0 > last.x0 + 1.2 * line.size
  if (isIndented && ends.test(lastText) && lines.length > 1) return false
  return !(last.isBold && !line.isBold && lines.every(({ isBold }) => isBold) && isLastShort)
}

const hyphen = /[\p{L}][-‐­]$/u
const goesLower = /^\p{Ll}/u
/** Scripts whose words have no spaces between them, so that a line may end within one. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，。」ー]$/u
const startsSpaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『《]/u

function textOfLines(lines: readonly Line[]): { text: string; pieces: Piece[] } {
  let text = ''
  const pieces: Piece[] = []
  for (const [at, { words, cellStarts }] of lines.entries())
    for (const [i, word] of words.entries()) {
      const isCell = i > 0 && cellStarts.includes(i)
      const isWithin = i === 0 && at > 0 && !isShort(lines[at - 1]!) && startsSpaceless.test(word.text)
      if (i === 0 && hyphen.test(text) && goesLower.test(word.text)) text = text.slice(0, -1)
      else if (text !== '' && !(isWithin && spaceless.test(text))) text += isCell ? '\t' : ' '
      pieces.push({ start: text.length, line: at, word })
      text += word.text
    }
  return { text, pieces }
}

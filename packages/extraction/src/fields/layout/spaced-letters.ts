import { isUnspaced } from '../../unspaced.ts'
import { findLabels } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'
import { boxAround, type LaidWord } from './segment.ts'

/** Letters of a title or label are spaced out by at most this, in their own width. */
const widestGap = 8
/** Parts of several letters are not spaced out, but recognition returns those of a label apart: `등 록 번호`, `纳税 人识别号`. */
const widestGapOfPart = 1.5
const letter = /^\p{L}$/u
const part = /^\p{L}{1,6}(?:、\p{L}{1,6})?[:：]?$/u
const endsInColon = /[:：]$/

/** Whether a text as a whole is a label that the lexicon knows. */
export function isWholeLabel(text: string): boolean {
  const plain = plainWords(text)
  const [label] = findLabels(plain)
  return label !== undefined && label.from === 0 && label.to === plain.length
}

function isSpacedFrom(before: LaidWord, word: LaidWord): boolean {
  const letterWidth = (before.box[2] - before.box[0]) / [...before.text].length
  const areLetters = letter.test(before.text) && letter.test(word.text.replace(endsInColon, ''))
  return word.box[0] - before.box[2] < (areLetters ? widestGap : widestGapOfPart) * letterWidth
}

/** The end of the longest label whose letters or parts stand alone from a word of a row on; null if there is none. */
function labelEnd(row: readonly LaidWord[], from: number): number | null {
  let text = ''
  let end: number | null = null
  for (let i = from; i < row.length && part.test(row[i]!.text) && isUnspaced(row[i]!.text); i++) {
    if (i > from && !isSpacedFrom(row[i - 1]!, row[i]!)) break
    text += row[i]!.text
    if (i > from && isWholeLabel(text)) end = i + 1
    if (endsInColon.test(row[i]!.text)) break
  }
  return end
}

/** Joins the letters of labels that are spaced out, as titles and the labels of forms are: `請 求 書`, `상   호`. */
export function joinSpacedLetters(row: readonly LaidWord[]): LaidWord[] {
  const joined: LaidWord[] = []
  for (let i = 0; i < row.length; ) {
    const end = labelEnd(row, i) ?? i + 1
    const letters = row.slice(i, end)
    joined.push(
      letters.length === 1
        ? letters[0]!
        : { ...letters[0]!, ...boxAround(letters), text: letters.map(({ text }) => text).join('') },
    )
    i = end
  }
  return joined
}

/**
 * A cell without the letter before its label that recognition read in a caption written downwards beside several rows: `자 업태`,
 * `售 名称`. The letter is a cell of its own.
 */
export function withoutStrayLetter(cell: readonly LaidWord[]): (readonly LaidWord[])[] {
  const [first, second] = cell
  const isStray =
    second !== undefined &&
    letter.test(first!.text) &&
    isUnspaced(first!.text) &&
    !letter.test(second.text) &&
    isWholeLabel(second.text)
  return isStray ? [[first!], cell.slice(1)] : [cell]
}

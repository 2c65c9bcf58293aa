import type { Page, Placement, Word } from '../file-content.ts'
import type { PictureText } from '../ocr/read-picture.ts'
import { toWords } from '../ocr/to-words.ts'
import type { PdfPageContent } from '../pdf/read-pdf-page.ts'
import { levelWords } from './bend.ts'
import { findBend } from './find-bend.ts'
import { toShownBox, uprightSize } from './placement.ts'
import { orderWords } from './reading-order.ts'
import { turnBox } from './turn.ts'

/** The least confidence of a word from a picture that is added to a page with text. */
const leastAddedConfidence = 0.6

/** A page with the words of its text layer. */
export function pageOfText(number: number, { width, height, words, turn }: PdfPageContent): Page {
  return assemble(number, 'pdf', words, { turn, skewDegrees: 0, width, height })
}

/** A page that was read from its picture; the size is that of the page as shown, in points. */
export function pageOfPicture(
  number: number,
  { width, height }: { width: number; height: number },
  { words, turn, skewDegrees }: PictureText,
): Page {
  const placement = { turn, skewDegrees, width, height }
  const read = toWords(words)
  const bend = findBend(read, uprightSize(placement))
  return bend
    ? assemble(number, 'ocr', levelWords(read, bend), { ...placement, bend })
    : assemble(number, 'ocr', read, placement)
}

/**
 * A page with text and with pictures that contain more: words of the pictures are added to those of the text
 * layer.
 */
export function pageOfBoth(number: number, content: PdfPageContent, text: PictureText): Page {
  const page = pageOfText(number, content)
  const picture = pageOfPicture(number, content, text)
  const added = picture.words
    .map((word): Word => {
      const shown = picture.placement ? toShownBox(word.box, picture.placement) : word.box
      return { ...word, box: turnBox(shown, content.turn) }
    })
    .filter(({ confidence }) => confidence >= leastAddedConfidence)
    .filter((word) => !page.words.some((known) => known.isVisible && overlap(word, known)))
  // Invisible text that a scanner put over its picture is no hidden text.
  const kept = page.words.filter((word) => word.isVisible || !added.some((seen) => overlap(word, seen)))
  return {
    ...page,
    source: added.length > kept.length ? 'ocr' : 'pdf',
    words: orderWords([...kept, ...added]),
  }
}

function assemble(number: number, source: Page['source'], words: Word[], placement: Placement): Page {
  return {
    number,
    ...uprightSize(placement),
    source,
    words: orderWords(words),
    ...(placement.turn === 0 && placement.skewDegrees === 0 && !placement.bend ? {} : { placement }),
  }
}

/** Whether the centre of either word is inside the other. */
function overlap(a: Word, b: Word): boolean {
  return holdsMiddle(a, b) || holdsMiddle(b, a)
}

function holdsMiddle({ box: outer }: Word, { box: inner }: Word): boolean {
  const x = (inner[0] + inner[2]) / 2
  const y = (inner[1] + inner[3]) / 2
  return x > outer[0] && x < outer[2] && y > outer[1] && y < outer[3]
}

import type { Page, Placement, Word } from '../model.ts'
import type { PictureText } from '../ocr/read-picture.ts'
import { toWords } from '../ocr/to-words.ts'
import type { PdfPageContent } from '../pdf/read-pdf-page.ts'
import { toShownBox, uprightSize } from './placement.ts'
import { orderWords } from './reading-order.ts'
import { turnBox } from './turn.ts'

/** Surer than this must be what a picture adds to a page that has text. */
const leastAddedConfidence = 0.6

/** A page as its text layer says. */
export function pageOfText(number: number, { width, height, words, turn }: PdfPageContent): Page {
  return assemble(number, 'pdf', words, { turn, skewDegrees: 0, width, height })
}

/** A page that was read from its picture; `size` of the page as shown, in points. */
export function pageOfPicture(
  number: number,
  { width, height }: { width: number; height: number },
  { words, turn, skewDegrees }: PictureText,
): Page {
  return assemble(number, 'ocr', toWords(words), { turn, skewDegrees, width, height })
}

/** A page of text with pictures that hold more: their words join those of the text layer. */
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
  // What a scanner laid invisibly over its picture is no hidden text.
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
    ...(placement.turn === 0 && placement.skewDegrees === 0 ? {} : { placement }),
  }
}

/** Whether the middle of either word lies within the other. */
function overlap(a: Word, b: Word): boolean {
  return holdsMiddle(a, b) || holdsMiddle(b, a)
}

function holdsMiddle({ box: outer }: Word, { box: inner }: Word): boolean {
  const x = (inner[0] + inner[2]) / 2
  const y = (inner[1] + inner[3]) / 2
  return x > outer[0] && x < outer[2] && y > outer[1] && y < outer[3]
}

import type { ReadFile, TextSource, Word } from '../file-content.ts'

const width = 600
const height = 800
const plainSize = 10

type Text = { text: string; x: number; y: number; size?: number }

/** Places words from `x` on, with a space between them and their top at `y`, in points as the size of the print. */
function wordsOf({ text, x, y, size = plainSize }: Text): Word[] {
  let end = x
  return text.split(' ').map((word) => {
    const start = end
    const right = start + word.length * size * 0.5
    end = right + size * 0.3
    return {
      text: word,
      box: [start / width, y / height, right / width, (y + size) / height],
      confidence: 1,
      fontSize: size / height,
      isBold: false,
      isVisible: true,
    }
  })
}

/** A document of one page for tests, with texts at given positions or as lines one below the other. */
export function pageOf(texts: readonly (string | Text)[], source: TextSource = 'pdf'): ReadFile {
  return {
    contentType: 'application/pdf',
    pageCount: 1,
    einvoiceXml: null,
    pages: [
      {
        number: 1,
        width,
        height,
        source,
        words: texts.flatMap((text, row) =>
          wordsOf(typeof text === 'string' ? { text, x: 50, y: 50 + row * 30 } : text),
        ),
      },
    ],
  }
}

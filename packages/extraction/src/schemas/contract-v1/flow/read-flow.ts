import { type Fault, noteFault } from '../../../fault.ts'
import type { ReadFile } from '../../../file-content.ts'
import type { Flow, Line } from './flow.ts'
import { languageOf } from './language.ts'
import { pageLines, textOf } from './page-lines.ts'
import { joinParagraphs } from './paragraphs.ts'
import { dropRunningLines } from './running-lines.ts'

/** The text of a contract in reading order; a page that cannot be laid out is left out. */
export function readFlow(read: ReadFile, faults: Fault[] = []): Flow {
  const pages = read.pages.map((page) => {
    try {
      return pageLines(page)
    } catch (error) {
      noteFault(faults, 'layout', error, page.number)
      return []
    }
  })
  const paragraphs = joinParagraphs(dropSecondLanguage(dropRunningLines(pages).flat()))
  const offsets = [0]
  for (const { text } of paragraphs) offsets.push(offsets.at(-1)! + text.length + 1)
  return {
    paragraphs,
    pageCount: read.pageCount,
    offsets,
    isOcr: read.pages.some(({ source }) => source === 'ocr'),
  }
}

/** Of two columns in two languages the left one is read, as a text of its own. */
function dropSecondLanguage(lines: Line[]): Line[] {
  const textOfColumn = (column: number) =>
    lines
      .filter((line) => line.column === column)
      .map(textOf)
      .join(' ')
  const [left, right] = [languageOf(textOfColumn(1)), languageOf(textOfColumn(2))]
  return left && right && left !== right ? lines.filter(({ column }) => column !== 2) : lines
}

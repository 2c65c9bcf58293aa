import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOf } from '../../../fields/test-page.ts'
import type { ReadFile } from '../../../file-content.ts'
import { readFlow } from './read-flow.ts'

type Line = string | { text: string; x: number; y: number }

/** A document of several pages in lines that are close to each other. */
function pagesOf(...pages: Line[][]): ReadFile {
  const read = pages.map((lines, at) => {
    const placed = lines.map((line, row) =>
      typeof line === 'string' ? { text: line, x: 50, y: 60 + 12 * row } : line,
    )
    return { ...pageOf(placed).pages[0]!, number: at + 1 }
  })
  return { ...pageOf([]), pageCount: read.length, pages: read }
}

const long =
  'The supplier delivers the goods that are named in the annex to the place that the buyer has named and'
function textsOf(read: ReadFile): string[] {
  return readFlow(read).paragraphs.map(({ text }) => text)
}

describe('the text of a contract', () => {
  it('goes on over the end of a page', () => {
    const texts = textsOf(
      pagesOf([long, long], ['pays the freight of each of them until they have arrived there.']),
    )
    expect(texts).toEqual([`${long} ${long} pays the freight of each of them until they have arrived there.`])
  })

  it('has no hyphens from the ends of lines', () => {
    const [text] = textsOf(pagesOf([`${long} the pur-`, 'chaser pays.']))
    expect(text).toContain('the purchaser pays.')
  })

  it('keeps a count and its digits together', () => {
    expect(textsOf(pagesOf([`${long} sixty`, '(60) days later.']))).toEqual([
      `${long} sixty (60) days later.`,
    ])
  })

  it('goes on where a line begins with a number of its sentence', () => {
    expect(textsOf(pagesOf([`${long} lasts`, '24 months from the date below.']))).toEqual([
      `${long} lasts 24 months from the date below.`,
    ])
  })

  it('has no spaces within words of Chinese and Japanese, and begins a paragraph with an article', () => {
    const line = '本契约由以下双方于二零二四年签订并自双方签字之日起生效'.repeat(4)
    expect(textsOf(pagesOf([line, '有效期两年。', '第二条 期限']))).toEqual([
      `${line}有效期两年。`,
      '第二条 期限',
    ])
  })

  it('goes on where a line of Chinese refers to an article', () => {
    const line = '乙方未能按期支付租金的应当承担相应的违约责任和损失并且'.repeat(4)
    expect(textsOf(pagesOf([line, '按照本合同第三条的约定支付违约金。']))).toEqual([
      `${line}按照本合同第三条的约定支付违约金。`,
    ])
  })

  it('has a cell where one starts in the row above, however narrow the gap is', () => {
    const texts = textsOf(
      pagesOf([
        { text: 'RENT', x: 50, y: 100 },
        { text: '1,150.00 a month', x: 112, y: 100 },
        { text: 'LANDLORD', x: 50, y: 120 },
        { text: 'Pelican Homes Ltd', x: 112, y: 120 },
      ]),
    )
    expect(texts).toEqual(['RENT\t1,150.00 a month', 'LANDLORD\tPelican Homes Ltd'])
  })

  it('leaves out running heads and page numbers, but for the first head', () => {
    const page = (n: number): Line[] => [
      { text: 'Supply Agreement', x: 250, y: 20 },
      { text: `${n}. Clause ${'abcdef'[n]} is about something else.`, x: 50, y: 100 },
      { text: `Page ${n} of 4`, x: 280, y: 780 },
    ]
    const texts = textsOf(pagesOf(page(1), page(2), page(3), page(4)))
    expect(texts.filter((text) => text === 'Supply Agreement')).toHaveLength(1)
    expect(texts.filter((text) => text.startsWith('Page'))).toEqual([])
    expect(texts).toHaveLength(5)
  })

  it('is that of the left column where the right one is in another language', () => {
    const german = 'Der Vertrag wird auf die Dauer von'
    const english = 'The contract is for the time of a'
    const lines = Array.from({ length: 24 }, (_, row) => [
      { text: german, x: 40, y: 60 + 12 * row },
      { text: english, x: 330, y: 60 + 12 * row },
    ]).flat()
    const text = textsOf(pagesOf(lines)).join(' ')
    expect(text).toContain('Vertrag')
    expect(text).not.toContain('contract')
  })

  it('keeps cells of a row apart', () => {
    expect(
      textsOf(
        pagesOf([
          { text: 'Governing law', x: 50, y: 100 },
          { text: 'Norway', x: 300, y: 100 },
        ]),
      ),
    ).toEqual(['Governing law\tNorway'])
  })

  it('is split where it never ends', () => {
    const word = (number: number) =>
      number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)
    const pages = Array.from({ length: 12 }, (_, page) =>
      Array.from({ length: 50 }, (_, row) => `${long} ${word(50 * page + row)}`),
    )
    const texts = textsOf(pagesOf(...pages))
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(10_000)
    expect(texts.join(' ')).toBe(pages.flat().join(' '))
  })

  it('is read from any words at any place, each word once at most', () => {
    const word = fc.record({
      text: fc.string({ minLength: 1, maxLength: 8 }),
      x: fc.integer({ min: -50, max: 700 }),
      y: fc.integer({ min: -50, max: 900 }),
    })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const read = pagesOf(words)
        const { paragraphs } = readFlow(read)
        const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces.map((piece) => piece.word))
        expect(new Set(pieces).size).toBe(pieces.length)
        expect(pieces.length).toBeLessThanOrEqual(read.pages[0]!.words.length)
      }),
    )
  })
})

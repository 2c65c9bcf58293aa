import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { extractFile } from '../extract-file.ts'
import type { Fault } from '../fault.ts'
import type { PictureText } from '../ocr/read-picture.ts'
import { showText, writePdf } from '../pdf/hand-written-pdf.ts'
import { readFile } from './read-file.ts'
import { readStages } from './stages.ts'

const threePages = writePdf(
  [1, 2, 3].map((page) => ({ content: showText(`Page ${page} of the invoice`, 60, 700) })),
)

async function textsOf(bytes: Uint8Array, stages: Partial<typeof readStages>) {
  const faults: Fault[] = []
  const read = await readFile(bytes, { faults, readStages: { ...readStages, ...stages } })
  const pages = read.ok
    ? read.file.pages.map(({ number, words }) => [number, words.map(({ text }) => text).join(' ')])
    : read.failure.code
  return { faults: faults.map(({ stage, page }) => ({ stage, page })), pages }
}

/** Like the given stage, except that its calls with these numbers throw. */
function breakingAt<A extends unknown[], T>(
  stage: (...args: A) => T,
  calls: readonly number[],
  error: () => Error,
): (...args: A) => T {
  let count = 0
  return (...args) => {
    count += 1
    if (calls.includes(count)) throw error()
    return stage(...args)
  }
}

const noEngine = { name: 'none', models: [], recognise: async () => ({ words: [], isUpsideDown: false }) }

function bug() {
  return new TypeError('x is not a function')
}

function trap() {
  return Object.assign(new Error('unreachable'), { name: 'RuntimeError' })
}

describe('a page that cannot be read', () => {
  it.each([
    ['an error', bug],
    ['a trap', trap],
  ])('is left out, the others are read: %s', async (_, error) => {
    const readPdfPage = breakingAt(readStages.readPdfPage, [2], error)
    expect(await textsOf(threePages, { readPdfPage })).toEqual({
      faults: [{ stage: 'page', page: 2 }],
      pages: [
        [1, 'Page 1 of the invoice'],
        [3, 'Page 3 of the invoice'],
      ],
    })
  })

  it('makes the document partly read', async () => {
    const readPdfPage = breakingAt(readStages.readPdfPage, [2], bug)
    const result = await extractFile(threePages, 'invoice_v2', { readStages: { ...readStages, readPdfPage } })
    expect(result).toMatchObject({ ok: true, pageCount: 3, issues: [{ code: 'partly_read' }] })
  })

  it('fails the file only if no page can be read', async () => {
    const readPdfPage = breakingAt(readStages.readPdfPage, [1, 2, 3], bug)
    expect(await textsOf(threePages, { readPdfPage })).toMatchObject({ pages: 'extraction_failed' })
  })

  it('ends with the pages read before PDFium crashed too often', async () => {
    const many = writePdf(
      Array.from({ length: 9 }, (_, i) => ({ content: showText(`Page ${i + 1}`, 60, 700) })),
    )
    const readPdfPage = breakingAt(readStages.readPdfPage, [2, 3, 4, 5, 6, 7, 8, 9], trap)
    const { pages, faults } = await textsOf(many, { readPdfPage })
    expect(pages).toEqual([[1, 'Page 1']])
    expect(faults.map(({ page }) => page)).toEqual([2, 3, 4, 5])
  })

  it('keeps its text layer if only its picture cannot be read', async () => {
    const picture = { width: 1, height: 1, data: new Uint8Array(1) }
    const coverages = ['part', 'nothing', 'all'] as const
    const readPdfPage: typeof readStages.readPdfPage = (page) => {
      const content = readStages.readPdfPage(page)
      const coverage = coverages[Number(content.words[1]!.text) - 1]!
      return { ...content, coverage, picture: coverage === 'all' ? null : picture }
    }
    const stages = { readPdfPage, readPicture: () => Promise.reject(bug()), loadOcr: async () => noEngine }
    expect(await textsOf(threePages, stages)).toEqual({
      faults: [
        { stage: 'picture', page: 1 },
        { stage: 'picture', page: 2 },
      ],
      pages: [
        [1, 'Page 1 of the invoice'],
        [3, 'Page 3 of the invoice'],
      ],
    })
  })

  it('is left out alone among the pages of an image file', async () => {
    const blank = sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
    const frame = await blank.png().toBuffer()
    const tiff = await sharp([frame, frame], { join: { animated: true } })
      .tiff()
      .toBuffer()
    const loadOcr = async () => ({
      name: 'none',
      models: [],
      recognise: async () => ({ words: [], isUpsideDown: false }),
    })
    const text: PictureText = {
      words: [{ text: 'Receipt', box: [0.1, 0.1, 0.5, 0.2], confidence: 0.9 }],
      width: 60,
      height: 40,
      turn: 0,
      skewDegrees: 0,
    }
    const readPartly = async () => ({ ...text, errors: [new TypeError('bug')] })
    const partly = await textsOf(tiff, { readPicture: readPartly, loadOcr })
    expect(partly).toMatchObject({
      faults: [1, 2].map((page) => ({ stage: 'picture', page })),
      pages: [
        [1, 'Receipt'],
        [2, 'Receipt'],
      ],
    })
    const readPicture = breakingAt(async () => text, [1], bug)
    expect(await textsOf(tiff, { readPicture, loadOcr })).toEqual({
      faults: [{ stage: 'picture', page: 1 }],
      pages: [[2, 'Receipt']],
    })
  })
})

it('reads the pages of a file whose embedded files cannot be read', async () => {
  const findEmbedded = () => {
    throw bug()
  }
  const { faults, pages } = await textsOf(threePages, { findEmbedded })
  expect(faults).toEqual([{ stage: 'embedded files', page: null }])
  expect(pages).toHaveLength(3)
})

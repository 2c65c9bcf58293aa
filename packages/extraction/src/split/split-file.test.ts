import sharp from 'sharp'
import { expect, it } from 'vitest'
import { showText, writePdf } from '../pdf/hand-written-pdf.ts'
import { readFile } from '../read/read-file.ts'
import { splitFile } from './split-file.ts'

const threePages = writePdf([1, 2, 3].map((page) => ({ content: showText(`Page ${page}`, 60, 700) })))

async function textsOf(file: Uint8Array): Promise<string[]> {
  const read = await readFile(file)
  return read.ok ? read.file.pages.map(({ words }) => words.map(({ text }) => text).join(' ')) : []
}

async function filesOf(bytes: Uint8Array, parts: number[][]): Promise<Uint8Array[]> {
  const split = await splitFile(bytes, parts)
  return split.ok ? split.files : []
}

it('makes a PDF of each part, with the pages in the given order', async () => {
  const files = await filesOf(threePages, [[3, 1], [2]])
  expect(await Promise.all(files.map(textsOf))).toEqual([['Page 3', 'Page 1'], ['Page 2']])
  expect((await filesOf(threePages, [[3, 1], [2]])).map((file) => file.length)).toEqual(
    files.map((file) => file.length),
  )
})

it.each(['deflate', 'jpeg', 'lzw'] as const)(
  'copies the pages of a TIFF as they are compressed: %s',
  async (compression) => {
    const shades = [40, 128, 220]
    const frames = await Promise.all(
      shades.map((level) =>
        sharp({
          create: { width: 64, height: 48, channels: 3, background: `rgb(${level},${level},${level})` },
        })
          .png()
          .toBuffer(),
      ),
    )
    const tiff = await sharp(frames, { join: { animated: true } })
      .tiff({ compression })
      .toBuffer()
    const files = await filesOf(tiff, [[3, 1], [2]])
    const pixels = (bytes: Uint8Array, page: number) => sharp(bytes, { page }).raw().toBuffer()
    expect((await sharp(files[0]).metadata()).pages).toBe(2)
    expect((await sharp(files[1]).metadata()).pages ?? 1).toBe(1)
    expect(await pixels(files[0]!, 0)).toEqual(await pixels(tiff, 2))
    expect(await pixels(files[0]!, 1)).toEqual(await pixels(tiff, 0))
    expect(await pixels(files[1]!, 0)).toEqual(await pixels(tiff, 1))
  },
)

it('splits nothing else, and no pages that there are not', async () => {
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  expect(await splitFile(png, [[1]])).toMatchObject({ failure: { code: 'unsupported_file_type' } })
  expect(await splitFile(threePages, [[1], [4]])).toMatchObject({ failure: { code: 'file_unreadable' } })
  const damaged = Buffer.concat([Buffer.from('II*\0'), Buffer.alloc(60, 255)])
  expect(await splitFile(damaged, [[1]])).toMatchObject({ failure: { code: 'file_unreadable' } })
})

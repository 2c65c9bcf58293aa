import { generateInvoice } from '@numora/samples'
import sharp, { type Sharp } from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReadFile } from '../file-content.ts'
import { showText, writePdf } from '../pdf/hand-written-pdf.ts'
import { toShownBox } from '../read/placement.ts'
import { readFile } from '../read/read-file.ts'
import { renderFilePage } from '../read/render-file-page.ts'

const lines = [
  'Invoice number 4711 of March 2024',
  'Deliver goods to the warehouse in Hamburg',
  'Amount without tax 1234.50 EUR',
  'Value added tax of nineteen percent 234.56',
  'Please transfer the total within thirty days',
  'Thank you very much for your order',
]

/** Enough where only the way to the pixels matters: recognising letters is what takes time here. */
const fewLines = lines.slice(0, 2)

function contentOf(texts: readonly string[], top: number): string {
  return texts.map((line, index) => showText(line, 60, top - index * 30, 16)).join('\n')
}

const textContent = contentOf(lines, 200)

/** A page 500 points wide as pixels, drawn by PDFium. */
async function draw(content: string, height = 240): Promise<Buffer> {
  const shown = await renderFilePage(writePdf([{ content, mediaBox: [0, 0, 500, height] }]), 1, 1000)
  if (!shown.ok) throw new Error(shown.failure.code)
  return Buffer.from(shown.png)
}

let picture: Buffer
let smallPicture: Buffer
beforeAll(async () => {
  picture = await draw(textContent)
  smallPicture = await draw(contentOf(fewLines, 70), 120)
})

async function read(bytes: Uint8Array): Promise<ReadFile> {
  const result = await readFile(bytes)
  if (!result.ok) throw new Error(result.failure.code)
  return result.file
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readFile(bytes)
  return result.ok ? 'ok' : result.failure.code
}

function joinedWords({ pages }: ReadFile): string {
  return pages.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')
}

/** Words with these letters, and with no others but those of ASCII: an invoice may name firms of other countries. */
function wordsWith(letters: string, { pages }: ReadFile): string[] {
  const own = new RegExp(`^[\\p{ASCII}${letters}]*[${letters}][\\p{ASCII}${letters}]*$`, 'iu')
  return pages[0]!.words.map(({ text }) => text).filter((text) => own.test(text))
}

/** A BMP of 24 bits per pixel, bottom row first. */
async function encodeBmp(image: Sharp): Promise<Buffer> {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const rowBytes = Math.ceil((info.width * 3) / 4) * 4
  const file = Buffer.alloc(54 + rowBytes * info.height)
  file.write('BM', 'latin1')
  file.writeUInt32LE(54, 10)
  file.writeUInt32LE(40, 14)
  file.writeInt32LE(info.width, 18)
  file.writeInt32LE(info.height, 22)
  file.writeUInt16LE(1, 26)
  file.writeUInt16LE(24, 28)
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      const from = (y * info.width + x) * 3
      const to = 54 + (info.height - 1 - y) * rowBytes + x * 3
      file.set([data[from + 2]!, data[from + 1]!, data[from]!], to)
    }
  return file
}

/** The small picture as part of a PDF's content, 500 points wide. */
async function imageContent(x: number, y: number): Promise<string> {
  const { data, info } = await sharp(smallPicture).greyscale().raw().toBuffer({ resolveWithObject: true })
  const hex = Buffer.from(data.filter((_, at) => at % info.channels === 0)).toString('hex')
  return `q 500 0 0 120 ${x} ${y} cm BI /W ${info.width} /H ${info.height} /CS /G /BPC 8 /F /AHx ID ${hex}> EI Q`
}

describe('the words of a picture', () => {
  it.each([
    ['image/png', (image: Sharp) => image.png().toBuffer()],
    ['image/jpeg', (image: Sharp) => image.jpeg({ quality: 70 }).toBuffer()],
    ['image/webp', (image: Sharp) => image.webp().toBuffer()],
    ['image/gif', (image: Sharp) => image.gif().toBuffer()],
    ['image/tiff', (image: Sharp) => image.tiff({ compression: 'lzw' }).toBuffer()],
    ['image/bmp', encodeBmp],
  ])('are read from %s', async (contentType, encode) => {
    const file = await read(await encode(sharp(smallPicture)))
    expect(file).toMatchObject({
      contentType,
      pageCount: 1,
      pages: [{ source: 'ocr', width: 1000, height: 240 }],
    })
    expect(joinedWords(file)).toBe(fewLines.join(' '))
  })

  it('have their position, and the confidence of the engine', async () => {
    const { pages } = await read(picture)
    const word = pages[0]!.words.find(({ text }) => text === 'Invoice')!
    expect(word.box[0]).toBeCloseTo(60 / 500, 2)
    expect(word.box[3]).toBeCloseTo(1 - 200 / 240, 2)
    expect(word.fontSize).toBeCloseTo(16 / 240, 2)
    expect(word.confidence).toBeGreaterThan(0.8)
    expect(word.confidence).toBeLessThanOrEqual(1)
  })

  it.each([90, 180, 270] as const)('are read from one that is turned by %i degrees', async (degrees) => {
    const file = await read(await sharp(picture).rotate(degrees).png().toBuffer())
    expect(joinedWords(file)).toBe(lines.join(' '))
    expect(file.pages[0]!.placement?.turn).toBe(360 - degrees)
  })

  it('are read from one that is sideways between ragged edges', async () => {
    const edges = 'q 3 w [6 3] 0 d 20 0 m 20 240 l 470 0 m 470 240 l S Q'
    const torn = sharp(await draw(`${textContent}\n${edges}`)).rotate(90)
    expect(joinedWords(await read(await torn.png().toBuffer()))).toBe(lines.join(' '))
  })

  it.each([-7, 3])(
    'are read from one that is skewed by %i degrees, with their position on it',
    async (degrees) => {
      const skewed = sharp(picture).rotate(degrees, { background: '#fff' })
      const { data, info } = await skewed.png().toBuffer({ resolveWithObject: true })
      const [page] = (await read(data)).pages
      expect(page!.words.map(({ text }) => text).join(' ')).toBe(lines.join(' '))
      expect(page!.placement!.skewDegrees).toBeCloseTo(-degrees, 0)
      const word = page!.words.find(({ text }) => text === 'Invoice')!
      const [x0, , , y1] = toShownBox(word.box, page!.placement!)
      const radians = (degrees * Math.PI) / 180
      const [fromCentreX, fromCentreY] = [120 - 500, 80 - 240]
      const shownX = fromCentreX * Math.cos(radians) - fromCentreY * Math.sin(radians) + info.width / 2
      const shownY = fromCentreX * Math.sin(radians) + fromCentreY * Math.cos(radians) + info.height / 2
      expect(x0).toBeCloseTo(shownX / info.width, 1)
      expect(y1).toBeCloseTo(shownY / info.height, 1)
    },
  )

  it('follow the EXIF orientation', async () => {
    const turned = await sharp(smallPicture).rotate(270).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const file = await read(turned)
    expect(joinedWords(file)).toBe(fewLines.join(' '))
    expect(file.pages[0]!.placement).toBeUndefined()
  })

  it('are read from a transparent background', async () => {
    const { data, info } = await sharp(smallPicture).greyscale().raw().toBuffer({ resolveWithObject: true })
    const ink = Buffer.alloc(info.width * info.height * 4)
    for (let at = 0; at < info.width * info.height; at++) ink[at * 4 + 3] = 255 - data[at * info.channels]!
    const raw = { width: info.width, height: info.height, channels: 4 as const }
    expect(joinedWords(await read(await sharp(ink, { raw }).png().toBuffer()))).toBe(fewLines.join(' '))
  })

  it('are read from every page of a TIFF', async () => {
    const tiff = await sharp([smallPicture, smallPicture], { join: { animated: true } })
      .tiff()
      .toBuffer()
    const file = await read(tiff)
    expect(file.pageCount).toBe(2)
    expect(file.pages.map(({ number }) => number)).toEqual([1, 2])
    expect(joinedWords(file)).toBe([...fewLines, ...fewLines].join(' '))
  })

  it('are added to the text of a PDF page that shows more than its text layer', async () => {
    const image = await imageContent(50, 300)
    const file = await read(writePdf([{ content: `${image}\n${showText('Reference 2024-17', 60, 100)}` }]))
    expect(joinedWords(file)).toBe([...fewLines, 'Reference 2024-17'].join(' '))
    expect(file.pages[0]!.words.at(-1)).toMatchObject({ text: '2024-17', confidence: 1 })
  })
})

it.each([
  ['cs', 'áčďéěíňóřšťúůýž'],
  ['sv', 'åäö'],
] as const)('reads the letters of %s', async (language, letters) => {
  const { bytes } = await generateInvoice({ seed: 'l', language })
  const shown = await renderFilePage(bytes, 1, 800)
  if (!shown.ok) throw new Error(shown.failure.code)
  const drawn = wordsWith(letters, await read(bytes))
  expect(drawn.length).toBeGreaterThan(5)
  const found = new Set(wordsWith(letters, await read(shown.png)))
  expect(drawn.filter((text) => found.has(text)).length).toBeGreaterThan(0.8 * drawn.length)
})

describe('a scan in a PDF', () => {
  const scan = async (text: string): Promise<Uint8Array> => {
    const image = await imageContent(0, 0)
    return writePdf([{ content: `${image}\n${text}`, mediaBox: [0, 0, 500, 120] }])
  }

  it('is read from its picture, not from the invisible text over it', async () => {
    const file = await read(await scan('BT 3 Tr /F1 16 Tf 60 70 Td (Something else 99) Tj ET'))
    expect(joinedWords(file)).toBe(fewLines.join(' '))
    expect(file.pages[0]).toMatchObject({ source: 'ocr' })
  })

  it('has no hidden text if a stamp is the only visible text', async () => {
    const layer = 'q BT 3 Tr /F1 16 Tf 60 70 Td (Invoice number) Tj ET Q'
    const file = await read(await scan(`${layer}\n${showText('Received 7 May', 60, 15)}`))
    expect(file.pages[0]!.words.filter(({ isVisible }) => !isVisible)).toEqual([])
    expect(joinedWords(file)).toContain('Invoice number 4711')
    expect(joinedWords(file)).toContain('Received 7 May')
  })
})

describe('a picture', () => {
  it('that is empty has no text', async () => {
    const blank = sharp({ create: { width: 600, height: 800, channels: 3, background: '#fff' } })
    expect(await codeOf(await blank.png().toBuffer())).toBe('no_text_found')
  })

  it('of more than 100 megapixels is refused before it is decoded', async () => {
    const png = await sharp({ create: { width: 10, height: 10, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    png.writeUInt32BE(30_000, 16)
    png.writeUInt32BE(30_000, 20)
    expect(await codeOf(png)).toBe('file_too_large')
    const bmp = await encodeBmp(sharp(picture))
    bmp.writeInt32LE(30_000, 18)
    bmp.writeInt32LE(30_000, 22)
    expect(await codeOf(bmp)).toBe('file_too_large')
  })

  it.each([
    ['JPEG', (image: Sharp) => image.jpeg().toBuffer()],
    ['PNG', (image: Sharp) => image.png().toBuffer()],
    ['BMP', encodeBmp],
  ])('that is cut off is file_unreadable: %s', async (_, encode) => {
    const whole = await encode(sharp(picture))
    expect(await codeOf(whole.subarray(0, whole.length / 3))).toBe('file_unreadable')
  })

  it.each([
    ['HEIC', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\u0010garbage!')],
    ['WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 garbage')],
    ['TIFF', Buffer.from('II*\0\u0008\0\0\0garbage')],
    ['GIF', Buffer.from('GIF89a garbage')],
  ])('that is only the start of a %s is file_unreadable', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('file_unreadable')
  })
})

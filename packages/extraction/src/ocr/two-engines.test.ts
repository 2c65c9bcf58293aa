import { expect, it } from 'vitest'
import type { Letter } from './decode-steps.ts'
import type { GrayImage, PixelBox } from './engine.ts'
import type { NamesReader } from './names-reader.ts'
import type { PpOcr } from './pp-ocr.ts'
import type { TesseractEngine } from './tesseract.ts'
import { createTwoEngines } from './two-engines.ts'

const width = 100
const lineHeight = 10

/** Lines with ink in their upper left corner only, which shows whether they are upright. */
function drawLines(count: number): GrayImage {
  const data = new Uint8Array(width * count * lineHeight).fill(255)
  for (let line = 0; line < count; line++) data[line * lineHeight * width] = 0
  return { width, height: count * lineHeight, data }
}

function flip(image: GrayImage): GrayImage {
  return { ...image, data: image.data.toReversed() }
}

function lettersOf(text: string): Letter[] {
  return [...text].map((each, at) => ({ text: each, probability: 0.5, from: at, to: at }))
}

/** Fake engines that read such lines, and the pictures that Tesseract was given. */
function standIns(confidenceOf = (_text: GrayImage) => 0.95, failure?: Error, texts = ['invoice']) {
  const read: GrayImage[] = []
  const findLines = async ({ height }: GrayImage): Promise<PixelBox[]> =>
    Array.from({ length: height / lineHeight }, (_, line) => ({
      x0: 0,
      y0: line * lineHeight,
      x1: width,
      y1: (line + 1) * lineHeight,
    }))
  const readLine = (picture: GrayImage) => {
    read.push(picture)
    const confidence = picture.data[0] === 0 ? confidenceOf(picture) : 0.15
    return texts.map((text) => ({ text, confidence, box: { x0: 0, y0: 0, x1: width, y1: lineHeight } }))
  }
  const reader = {
    lacks: () => false,
    readLine: async () => ({ letters: lettersOf('invoice'), pixelsPerStep: 1 }),
  }
  const ppOcr: PpOcr = { ...reader, model: { name: 'lines', hash: '0' }, findLines, whole: reader }
  const tesseract: TesseractEngine = {
    name: 'stand-in',
    models: [],
    recognise: async () => ({ words: [], isUpsideDown: false }),
    readLine,
  }
  const readAsNames: GrayImage[] = []
  const names: NamesReader = {
    model: { name: 'names', hash: '0' },
    readLine: async (picture) => {
      readAsNames.push(picture)
      if (failure) throw failure
      return []
    },
  }
  return { engine: createTwoEngines(ppOcr, tesseract, names), read, readAsNames }
}

it('turns an upside-down page, after reading only a few of its lines the wrong way up', async () => {
  const { engine, read } = standIns()
  const { words, isUpsideDown } = await engine.recognise(flip(drawLines(40)))
  expect(isUpsideDown).toBe(true)
  expect(words.map(({ confidence }) => confidence)).toEqual(Array(40).fill(0.95))
  expect(read.filter(({ data }) => data[0] !== 0).length).toBeLessThan(10)
})

it('reads an upright page without turning it', async () => {
  const { engine, read } = standIns()
  const { words, isUpsideDown } = await engine.recognise(drawLines(40))
  expect(isUpsideDown).toBe(false)
  expect(words).toHaveLength(40)
  expect(read.every(({ data }) => data[0] === 0)).toBe(true)
})

it('reads only some lines of a page to find that it is in another language', async () => {
  const { engine, read } = standIns(undefined, undefined, 'paragon fiskalny suma gotówka reszta'.split(' '))
  await engine.recognise(drawLines(40))
  expect(read.length).toBeLessThan(60)
  expect(new Set(read).size).toBe(40)
})

it('has the first lines read as names, if they are not sure', async () => {
  const unsure = standIns(() => 0.5)
  await unsure.engine.recognise(drawLines(40))
  expect(unsure.readAsNames).toHaveLength(4)
  const failing = standIns(() => 0.5, new Error('no network'))
  const { words, errors } = await failing.engine.recognise(drawLines(40))
  expect(words).toHaveLength(40)
  expect(errors).toHaveLength(4)
  const sure = standIns()
  await sure.engine.recognise(drawLines(40))
  expect(sure.readAsNames).toHaveLength(0)
})

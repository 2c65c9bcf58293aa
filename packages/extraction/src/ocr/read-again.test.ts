import { expect, it } from 'vitest'
import type { Letter } from './decode-steps.ts'
import type { GrayImage, LineWord } from './engine.ts'
import { isSure, readAgain, readNarrow } from './read-again.ts'

const height = 40

/** A word that fills the picture of its line, in letters of a width relative to its height. */
function lineOf(text: string, confidence: number, pitch = 0.5): { picture: GrayImage; words: LineWord[] } {
  const width = Math.round(pitch * height * text.length)
  const picture = { width, height, data: new Uint8Array(width * height).fill(255) }
  return { picture, words: [{ text, confidence, box: { x0: 0, y0: 0, x1: width, y1: height } }] }
}

function lettersOf(text: string, probability = 0.95): Letter[] {
  return [...text].map((each, at) => ({ text: each, probability, from: at, to: at }))
}

/** Readers that count their lines. */
function readersOf(text: string, probability = 0.95, ofNames = text) {
  const stretches: number[] = []
  const asNames: GrayImage[] = []
  return {
    stretches,
    asNames,
    ppOcr: {
      lacks: () => false,
      readLine: async (_: GrayImage, stretch = 1) => {
        stretches.push(stretch)
        return { letters: lettersOf(text, probability), pixelsPerStep: 20 }
      },
    },
    names: {
      model: { name: 'names', hash: '0' },
      readLine: async (picture: GrayImage) => {
        asNames.push(picture)
        return lettersOf(ofNames)
      },
    },
  }
}

it('has numbers read twice, of which one reader may be sure and wrong, but not words', async () => {
  const number = readersOf('53.20')
  const [word] = await readAgain(number.ppOcr, { ...lineOf('55.20', 0.9), isName: false }, number.names)
  expect(word!.text).toBe('53.20')
  expect(isSure({ ...lineOf('55.20', 0.9), isName: false })).toBe(false)
  expect(isSure({ ...lineOf('Tolal', 0.9), isName: false })).toBe(true)
})

it('has any line read a third time that two readers doubt, and one that may be a name sooner', async () => {
  const agreed = readersOf('Jalan', 0.95)
  await readAgain(agreed.ppOcr, { ...lineOf('Jalan', 0.5), isName: false }, agreed.names)
  expect(agreed.asNames).toHaveLength(0)
  const doubted = readersOf('Jalan', 0.5, 'Jalan')
  const [word] = await readAgain(doubted.ppOcr, { ...lineOf('Jatan', 0.5), isName: false }, doubted.names)
  expect(doubted.asNames).toHaveLength(1)
  expect(word!.text).toBe('Jalan')
  const name = readersOf('Jalan', 0.7)
  await readAgain(name.ppOcr, { ...lineOf('Jalan', 0.5), isName: false }, name.names)
  expect(name.asNames).toHaveLength(0)
  await readAgain(name.ppOcr, { ...lineOf('Jalan', 0.5), isName: true }, name.names)
  expect(name.asNames).toHaveLength(1)
})

it('stretches narrow letters for its readers', async () => {
  const { ppOcr, names, stretches } = readersOf('2018-08-31')
  await readAgain(ppOcr, { ...lineOf('201-0364', 0.5, 0.2), isName: false }, names)
  expect(stretches[0]).toBeCloseTo(1.9)
})

it('reads doubtful narrow letters again in a wider picture, and keeps the surer reading', async () => {
  const { picture, words } = lineOf('Caferep', 0.4, 0.2)
  const widths: number[] = []
  const tesseract = (text: string, confidence: number) => ({
    readLine: (wide: GrayImage) => {
      widths.push(wide.width)
      return [{ text, confidence, box: { x0: 0, y0: 0, x1: wide.width, y1: height } }]
    },
  })
  const [better] = await readNarrow(tesseract('Cafe Crepe', 0.9), picture, words, ['fra'])
  expect(better).toMatchObject({ text: 'Cafe Crepe', box: { x0: 0, x1: picture.width } })
  expect(await readNarrow(tesseract('Cale', 0.3), picture, words, ['fra'])).toBe(words)
  expect(widths.every((width) => width > 1.5 * picture.width)).toBe(true)
  const sure = lineOf('Caferep', 0.9, 0.2)
  expect(await readNarrow(tesseract('x', 1), sure.picture, sure.words, ['fra'])).toBe(sure.words)
})

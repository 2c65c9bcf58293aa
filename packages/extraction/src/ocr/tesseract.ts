import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { hashFiles } from '../models/hash-files.ts'
import { inEngine } from '../read/engine-time.ts'
import { certainty } from './certainty.ts'
import type { GrayImage, LineWord, OcrEngine, PixelBox } from './engine.ts'
import { cropImage, turnImage } from './gray-image.ts'
import { joinUnspaced } from './join-unspaced.ts'
import { joinWords } from './join-words.ts'
import { findLanguages, type Language, languages, modelsOf, usualLanguages } from './language.ts'
import { onPicture } from './on-picture.ts'
import { findOrientation, type Orientation } from './orientation.ts'

type Tesseract = {
  FS: { writeFile: (path: string, data: Uint8Array) => void; unlink: (path: string) => void }
  TessBaseAPI: new () => TessBaseApi
}
type TessBaseApi = {
  Init: (path: null, languages: string, mode: number) => number
  SetVariable: (name: string, value: string) => void
  SetImageFile: (exif: number, angle: number) => number
  Recognize: (monitor: null) => number
  GetJSONText: () => string
  Clear: () => void
  End: () => void
}
type Block = { paragraphs: { lines: { words: TessWord[] }[] }[] }
type TessWord = {
  text: string
  confidence: number
  bbox: { x0: number; y0: number; x1: number; y1: number }
}

const require = createRequire(import.meta.url)
const neuralNetOnly = 1
const modelVersion = '4.0.0_best_int'
const wholePage = '3'
const oneLine = '7'
const mostConfidence = 96.5
/** A page read with less certainty than this may be upside down. */
const doubtful = 0.65
/** White around the picture of a line, in pixels. */
const lineMargin = 6
/** The models know letters that most of their languages do not use, and read them instead of `i` and `IJ`. */
const foreignLetters = 'ıĲĳ'
const foreignToTurkish = 'Ĳĳ'
/**
 * Signs that models return for others: the Romanian one also letters of an old encoding, with a cedilla instead of a comma;
 * those of East Asia the backslash, where their encodings have the currency; the Persian one, read with the Arabic, its own.
 */
const otherSigns: Partial<Record<Language, Record<string, string>>> = {
  ara: { ی: 'ي', ک: 'ك' },
  ron: { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' },
  jpn: { '\\': '¥' },
  kor: { '\\': '₩' },
}

export type TesseractEngine = OcrEngine & {
  /** The words in the picture of a line, from left to right. */
  readLine: (line: GrayImage, languages: Language[]) => LineWord[]
}

/**
 * Runs Tesseract in this process, not in a thread, so that its memory counts towards the process's limit. A
 * page in another language or script is read again with its model; one that may be upside down is read again
 * after a turn.
 */
export async function createTesseract(): Promise<TesseractEngine> {
  const load = require('tesseract.js-core/tesseract-core-relaxedsimd-lstm') as (
    options: object,
  ) => Promise<Tesseract>
  const silent = () => {}
  const tesseract = await load({ TesseractProgress: silent, print: silent, printErr: silent })
  const select = languageSelector(tesseract)
  const readRows = (image: GrayImage, languages: Language[], segmentation: string): LineWord[][] => {
    const api = select(languages)
    api.SetVariable('tessedit_pageseg_mode', segmentation)
    tesseract.FS.writeFile('/input', encodePgm(image))
    if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract does not take the picture')
    inEngine(() => api.Recognize(null))
    const { blocks } = JSON.parse(api.GetJSONText()) as { blocks: Block[] }
    api.Clear()
    const signs: Record<string, string> = Object.assign(
      {},
      ...languages.map((language) => otherSigns[language]),
    )
    return blocks
      .flatMap((block) => block.paragraphs)
      .flatMap((paragraph) => paragraph.lines)
      .map((line) =>
        joinUnspaced(
          line.words.map(({ text, confidence, bbox }) => ({
            text: text.replace(/\P{ASCII}|\\/gu, (sign) => signs[sign] ?? sign),
            confidence: toProbability(confidence),
            box: bbox,
          })),
        ),
      )
      .filter((row) => row.length > 0)
  }
  const read = (image: GrayImage, languages: Language[], segmentation: string): LineWord[] =>
    readRows(image, languages, segmentation).flat()
  const readInLanguage = (image: GrayImage, words: LineWord[]): LineWord[] => {
    const found = findLanguages(words.map(({ text }) => text)) ?? usualLanguages
    const needsOther = found.some((language) => !usualLanguages.includes(language))
    return needsOther ? read(image, found, wholePage) : words
  }
  const orientationOf = async (image: GrayImage, rows: LineWord[][]): Promise<Orientation> => {
    if (certainty(rows.flat()) >= doubtful) return { isUpsideDown: false, script: null }
    const lines = rows.map((row) => ({ picture: cropImage(image, around(row, image)) }))
    return findOrientation(lines, async (some, language) =>
      some.map(({ picture }) => read(picture, [language], oneLine)),
    )
  }
  return {
    name: 'Tesseract',
    models: [{ name: `Tesseract ${modelVersion}`, hash: hashFiles(languages.map(modelPath)) }],
    recognise: async (image) => {
      const rows = readRows(image, usualLanguages, wholePage)
      const { isUpsideDown, script } = await orientationOf(image, rows)
      const upright = await turnImage(image, isUpsideDown ? 180 : 0)
      const first = isUpsideDown ? read(upright, usualLanguages, wholePage) : rows.flat()
      const words = script ? read(upright, modelsOf(script), wholePage) : readInLanguage(upright, first)
      return { words: words.map((word) => onPicture(word, upright)), isUpsideDown }
    },
    readLine: (line, languages) => read(line, languages, oneLine),
  }
}

/** The part of a picture with a line of words, and some white around it. */
function around(words: readonly LineWord[], { width, height }: GrayImage): PixelBox {
  const { box } = joinWords(words)
  return {
    x0: Math.max(0, box.x0 - lineMargin),
    y0: Math.max(0, box.y0 - lineMargin),
    x1: Math.min(width, box.x1 + lineMargin),
    y1: Math.min(height, box.y1 + lineMargin),
  }
}

/** Returns Tesseract set to some languages; changing them takes about 30 ms each. */
function languageSelector(tesseract: Tesseract) {
  const written = new Set<Language>()
  let api: TessBaseApi | undefined
  let selected = ''
  return (languages: Language[]): TessBaseApi => {
    const names = languages.join('+')
    if (api && names === selected) return api
    for (const language of languages) {
      if (!written.has(language)) tesseract.FS.writeFile(`${language}.traineddata`, readModel(language))
      written.add(language)
    }
    api?.End()
    const next = new tesseract.TessBaseAPI()
    api = next
    if (inEngine(() => next.Init(null, names, neuralNetOnly)) !== 0)
      throw new Error(`Tesseract does not start with ${names}`)
    next.SetVariable('tessedit_char_blacklist', languages.includes('tur') ? foreignToTurkish : foreignLetters)
    selected = names
    return next
  }
}

function modelPath(language: Language): string {
  const folder = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`))
  return join(folder, modelVersion, `${language}.traineddata.gz`)
}

function readModel(language: Language): Uint8Array {
  return gunzipSync(readFileSync(modelPath(language)))
}

function encodePgm({ width, height, data }: GrayImage): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data])
}

/** Tesseract's confidence hardly exceeds 96, where nearly every word is right, and falls too slowly below. */
function toProbability(confidence: number): number {
  return Math.min(1, confidence / mostConfidence) ** 2
}

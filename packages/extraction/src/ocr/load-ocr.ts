import type { OcrEngine } from './engine.ts'
import { createPpOcr } from './pp-ocr.ts'
import { createTesseract } from './tesseract.ts'
import { createTwoEngines } from './two-engines.ts'

let loading: Promise<OcrEngine> | undefined

/** What pictures are read with, loaded once a process when the first picture comes. */
export const loadOcr = (): Promise<OcrEngine> => {
  loading ??= load()
  return loading
}

const load = async (): Promise<OcrEngine> => createTwoEngines(await createPpOcr(), await createTesseract())

import type { OcrEngine } from './engine.ts'
import { createTesseract } from './tesseract.ts'

let loading: Promise<OcrEngine> | undefined

/** The engine that pictures are read with, loaded once a process when the first picture comes. */
export const loadOcr = (): Promise<OcrEngine> => {
  loading ??= createTesseract()
  return loading
}

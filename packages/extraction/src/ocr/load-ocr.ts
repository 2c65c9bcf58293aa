import type { OcrEngine } from './engine.ts'
import { findOcrModels } from './ocr-models.ts'
import { createTesseract } from './tesseract.ts'
import { createTwoEngines } from './two-engines.ts'

let loading: Promise<OcrEngine> | undefined
let modelFolder: string | undefined

/** Makes the engines read with the models of a folder; undefined: with those that are shipped. */
export function useOcrModels(folder: string | undefined): void {
  modelFolder = folder
  loading = undefined
}

/** Loads the OCR engines, once per process, when the first picture is read. */
export function loadOcr(): Promise<OcrEngine> {
  loading ??= load()
  return loading
}

/** Drops the engines after a WebAssembly trap; the next picture loads them again. */
export function dropOcr(): void {
  loading = undefined
}

async function load(): Promise<OcrEngine> {
  const tesseract = await createTesseract()
  const networks = await import('./pp-ocr.ts').catch(nullWithoutBinary)
  if (!networks) return tesseract
  const { findNamesReader } = await import('./names-reader.ts')
  const ppOcr = await networks.createPpOcr(findOcrModels(modelFolder))
  return createTwoEngines(ppOcr, tesseract, findNamesReader())
}

/**
 * Onnxruntime has no binary for Macs with Intel processors nor for Linux without glibc; Tesseract is used
 * alone there.
 */
function nullWithoutBinary(error: NodeJS.ErrnoException): null {
  if (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_DLOPEN_FAILED') return null
  throw error
}

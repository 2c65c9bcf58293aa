import type { OcrEngine } from './engine.ts'
import type { NamesReader } from './names-reader.ts'
import { findOcrModels } from './ocr-models.ts'
import type { PpOcr } from './pp-ocr.ts'
import type { ReadingHelp } from './reading-help.ts'
import { createTesseract, type TesseractEngine } from './tesseract.ts'
import { createTwoEngines } from './two-engines.ts'

let loading: Promise<OcrEngine> | undefined
let loadingTesseract: Promise<TesseractEngine> | undefined
let loadingNetworks: Promise<Networks | null> | undefined
let modelFolder: string | undefined
let help: ReadingHelp | undefined

/** Makes the engines read with the models of a folder; undefined: with those that are shipped. */
export function useOcrModels(folder: string | undefined): void {
  modelFolder = folder
  dropOcr()
}

/** Lets another process read some of the lines of pictures from now on. */
export function useReadingHelp(by: ReadingHelp): void {
  help = by
  loading = undefined
}

/** Loads the OCR engines, once per process, when the first picture is read. */
export function loadOcr(): Promise<OcrEngine> {
  loading ??= load()
  return loading
}

/** Loads only the engine that reads single lines, once per process. */
export function loadTesseract(): Promise<TesseractEngine> {
  loadingTesseract ??= createTesseract()
  return loadingTesseract
}

/** Drops the engines after a WebAssembly trap; the next picture loads them again. */
export function dropOcr(): void {
  loading = undefined
  loadingTesseract = undefined
  loadingNetworks = undefined
}

async function load(): Promise<OcrEngine> {
  const tesseract = await loadTesseract()
  const networks = await loadNetworks()
  return networks ? createTwoEngines(networks.ppOcr, tesseract, networks.names, help) : tesseract
}

type Networks = { ppOcr: PpOcr; names: NamesReader | undefined }

/** Loads the networks, once per process; null where there is no binary that runs them. */
export function loadNetworks(): Promise<Networks | null> {
  loadingNetworks ??= openNetworks()
  return loadingNetworks
}

async function openNetworks(): Promise<Networks | null> {
  const networks = await import('./pp-ocr.ts').catch(nullWithoutBinary)
  if (!networks) return null
  const { findNamesReader } = await import('./names-reader.ts')
  return { ppOcr: await networks.createPpOcr(findOcrModels(modelFolder)), names: findNamesReader() }
}

/**
 * Onnxruntime has no binary for Macs with Intel processors nor for Linux without glibc; Tesseract is used
 * alone there.
 */
function nullWithoutBinary(error: NodeJS.ErrnoException): null {
  if (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_DLOPEN_FAILED') return null
  throw error
}

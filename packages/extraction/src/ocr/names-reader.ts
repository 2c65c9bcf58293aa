import type { EngineModel } from '@numora/contract'
import { hashFiles } from '../models/hash-files.ts'
import type { Letter } from './decode-steps.ts'
import type { GrayImage } from './engine.ts'
import { namesModel } from './ocr-models.ts'
import { createRecogniser, type Recogniser } from './recogniser.ts'

/** A further reader of the lines that may be names. */
export type NamesReader = {
  model: EngineModel
  /** The letters in the picture of a line, with spaces; rejects if the network fails. */
  readLine: (line: GrayImage, stretch?: number) => Promise<Letter[]>
}

/** Finds the network, which is loaded when the first line is read; undefined if it is not there. */
export function findNamesReader(files = namesModel): NamesReader | undefined {
  try {
    const { name, recogniser, dictionary } = files()
    let loading: Promise<Recogniser> | undefined
    return {
      model: { name, hash: hashFiles([recogniser, dictionary]) },
      readLine: async (line, stretch) => {
        loading ??= createRecogniser({ recogniser, dictionary })
        return (await (await loading).readLine(line, stretch)).letters
      },
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** A reader that reads nothing where the network fails, and adds why to the errors: the line keeps its other readings. */
export function collectingErrors(reader: NamesReader, errors: unknown[]): NamesReader {
  return {
    ...reader,
    readLine: async (...line) => {
      try {
        return await reader.readLine(...line)
      } catch (error) {
        errors.push(error)
        return []
      }
    },
  }
}

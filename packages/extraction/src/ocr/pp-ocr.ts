import type { EngineModel } from '@numora/contract'
import { hashFiles } from '../models/hash-files.ts'
import { createDetector, type Detector } from './detector.ts'
import type { OcrModels } from './ocr-models.ts'
import { createRecogniser, type LineReader } from './recogniser.ts'

/** Two networks: one finds lines of text, the other reads one line. */
export type PpOcr = LinesOfPpOcr & {
  model: EngineModel
  findLines: Detector
  /** Reads in all letters that the network knows, the Chinese ones, too. */
  whole: LinesOfPpOcr
}

type LinesOfPpOcr = Pick<LineReader, 'readLine'> & {
  /** Whether the recogniser cannot read a character, so that another engine decides. */
  lacks: (character: string) => boolean
}

/** Loads the networks of PP-OCR. Throws an error that names a file that does not fit. */
export async function createPpOcr({ name, ...files }: OcrModels): Promise<PpOcr> {
  const findLines = await createDetector(files.detector)
  const { alphabet, readLine, whole } = await createRecogniser(files)
  return {
    model: { name, hash: hashFiles([files.detector, files.recogniser, files.dictionary]) },
    findLines,
    readLine,
    lacks: alphabet.lacks,
    whole: { readLine: whole.readLine, lacks: whole.alphabet.lacks },
  }
}

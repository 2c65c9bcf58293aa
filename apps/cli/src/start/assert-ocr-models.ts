import { createExtractor } from '@numora/extraction'
import { CommandFailed } from '../command-failed.ts'

/** Reads a small picture with the models of a folder. Throws a {@link CommandFailed} if they do not fit. */
export async function assertOcrModels(folder: string): Promise<void> {
  const extractor = createExtractor({ ocrModels: folder })
  const check = await extractor.checkOcr().finally(() => extractor.close())
  if (!check.ok)
    throw new CommandFailed(`NUMORA_OCR_MODELS: ${check.failure.message}`, {
      hint: 'Use models of PP-OCR in ONNX format, or unset it to read with those that are shipped.',
    })
}

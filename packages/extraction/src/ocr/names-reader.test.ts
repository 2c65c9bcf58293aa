import { expect, it } from 'vitest'
import { findNamesReader } from './names-reader.ts'
import { namesModel } from './ocr-models.ts'

const line = { width: 200, height: 40, data: new Uint8Array(8000).fill(255) }

it('is left out if its files are missing, and reads nothing if they do not fit', async () => {
  const files = namesModel()
  expect(findNamesReader(() => ({ ...files, recogniser: '/none' }))).toBeUndefined()
  const unfit = findNamesReader(() => ({ ...files, recogniser: files.dictionary }))
  expect(await unfit!.readLine(line)).toEqual([])
})

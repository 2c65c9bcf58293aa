import { expect, it } from 'vitest'
import { collectingErrors, findNamesReader } from './names-reader.ts'
import { namesModel } from './ocr-models.ts'

const line = { width: 200, height: 40, data: new Uint8Array(8000).fill(255) }

it('is left out if its files are missing, and says so if they do not fit', async () => {
  const files = namesModel()
  expect(findNamesReader(() => ({ ...files, recogniser: '/none' }))).toBeUndefined()
  const unfit = findNamesReader(() => ({ ...files, recogniser: files.dictionary }))
  await expect(unfit!.readLine(line)).rejects.toThrow()
  const errors: unknown[] = []
  expect(await collectingErrors(unfit!, errors).readLine(line)).toEqual([])
  expect(errors).toHaveLength(1)
})

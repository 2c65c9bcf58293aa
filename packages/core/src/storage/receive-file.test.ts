import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileStorage } from './file-storage.ts'
import { receiveFile } from './receive-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numora-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

function receive(...chunks: string[]) {
  return receiveFile(
    fileStorage(folder),
    'files/a',
    (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk)
    })(),
  )
}

test.each([
  [
    'XML that is no e-invoice',
    ['<?xml version="1.0"?>', '<order/>'],
    'no invoice in a format that can be read',
  ],
  ['nothing', [], 'The file is empty.'],
  ['a Word document', [`PK\x03\x04${'0'.repeat(26)}`, 'word/document.xml'], 'a Word document'],
])('%s is refused with a message that names it, and leaves nothing', async (_what, chunks, found) => {
  await expect(receive(...chunks)).rejects.toMatchObject({
    code: 'unsupported_file_type',
    message: expect.stringContaining(found),
  })
  expect(await readdir(folder)).toEqual([])
})

test('an e-invoice is recognized by its root element, in chunks of any size', async () => {
  const xml =
    '<a:CrossIndustryInvoice xmlns:a="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>'
  expect(await receive(...xml)).toMatchObject({ contentType: 'application/xml', sizeBytes: xml.length })
})

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileStorage } from './file-storage.ts'
import { testStorage } from './storage.test-suite.ts'
import { StorageUnavailable } from './storage.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numora-storage-'))
})
afterAll(() => rm(folder, { recursive: true }))

testStorage('files in a folder', () => fileStorage(folder))

test('no empty folder is left by a deleted file, a failed put or a check', async () => {
  const own = join(folder, 'own')
  const storage = fileStorage(own)
  await storage.put('pages/doc_1/1/1.png', Buffer.from('x'))
  await storage.put('pages/doc_2/1/1.png', Buffer.from('x'))
  await storage.delete('pages/doc_1/1/1.png')
  expect(await readdir(join(own, 'pages'))).toEqual(['doc_2'])
  await storage.delete('pages/doc_2/')
  const fails = Readable.from(
    (async function* () {
      yield Buffer.from('x')
      throw new Error('gone')
    })(),
  )
  await expect(storage.put('files/a/b', fails)).rejects.toThrow('gone')
  await storage.check()
  expect(await readdir(own)).toEqual([])
})

test('a file that cannot be moved to its path leaves nothing', async () => {
  const storage = fileStorage(folder)
  await storage.put('taken/by/a-folder', Buffer.from('x'))
  await expect(storage.put('taken/by', Buffer.from('x'))).rejects.toThrow()
  await expect(storage.put('taken/by/a-folder/x', Buffer.from('x'))).rejects.toThrow()
  expect(await storage.list('taken/', { limit: 10 })).toMatchObject([{ key: 'taken/by/a-folder' }])
})

test('the remains of a killed put are listed, and foreign files are not', async () => {
  const storage = fileStorage(folder)
  await mkdir(join(folder, 'mixed/lost+found'), { recursive: true })
  for (const name of ['a.0c5b.part', 'README', '.hidden', 'b'])
    await writeFile(join(folder, 'mixed', name), 'x')
  await symlink('/', join(folder, 'mixed/link'))
  expect(await storage.list('mixed/', { limit: 10 })).toMatchObject([
    { key: 'mixed/a.0c5b.part' },
    { key: 'mixed/b' },
  ])
  await storage.delete('mixed/a.0c5b.part')
  expect(await storage.list('mixed/', { limit: 10 })).toMatchObject([{ key: 'mixed/b' }])
})

test('a folder that cannot be written to is an outage, and a stream that fails is not', async () => {
  await writeFile(join(folder, 'no-folder'), 'x')
  const storage = fileStorage(join(folder, 'no-folder'))
  await expect(storage.put('files/a', Buffer.from('x'))).rejects.toThrow(StorageUnavailable)
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('x')
      throw Object.assign(new Error('reset'), { code: 'ECONNRESET', syscall: 'read' })
    })(),
  )
  const error = await fileStorage(folder)
    .put('files/a', broken)
    .catch((error) => error)
  expect(error).not.toBeInstanceOf(StorageUnavailable)
})

test('what an operator should know of a folder is described, and nothing created', async () => {
  expect(await fileStorage(folder).inspect()).toEqual({
    summary: expect.stringMatching(/, \d+\.\d GB free$/),
    warnings: [],
  })
  await expect(fileStorage(join(folder, 'none')).inspect()).rejects.toThrow('ENOENT')
  await expect(fileStorage(join(folder, 'none')).inspect()).rejects.toThrow('ENOENT')
})

test('if the folder cannot be read, no file is reported as missing', async () => {
  await expect(fileStorage(folder).has(`long/${'x'.repeat(5_000)}`)).rejects.toThrow('ENAMETOOLONG')
  await writeFile(join(folder, 'a-file'), 'x')
  await expect(fileStorage(join(folder, 'a-file')).check()).rejects.toThrow()
})

test('a file for which there is no space leaves nothing', async () => {
  const own = join(folder, 'full')
  const script = `
    import { fileStorage } from ${JSON.stringify(new URL('file-storage.ts', import.meta.url).href)}
    const storage = fileStorage(${JSON.stringify(own)})
    await storage.put('files/small', Buffer.alloc(1_000))
    await storage.put('files/a/large', Buffer.alloc(10_000_000)).catch(({ name, cause }) => console.log(name, cause.code))`
  // A limit on the size of files replaces a full disk.
  const command = 'ulimit -f 1000; exec "$0" --input-type=module -e "$1"'
  const { stdout } = await promisify(execFile)('sh', ['-c', command, process.execPath, script])
  expect(stdout.trim()).toBe('StorageUnavailable EFBIG')
  expect(await readdir(join(own, 'files'))).toEqual(['small'])
})

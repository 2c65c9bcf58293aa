import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { beforeEach, describe, expect, test } from 'vitest'
import { FileMissing, type Storage } from './storage.ts'

/**
 * What every driver must do. `open` returns a storage that is empty or shared: keys are created for each
 * test.
 */
export function testStorage(name: string, open: () => Storage | Promise<Storage>): void {
  describe(name, () => {
    let storage: Storage
    let folder: string
    beforeEach(async () => {
      storage = await open()
      folder = `tests/${randomUUID()}/`
    })
    const text = async (key: string) => Buffer.from(await storage.readAll(key)).toString()
    const put = (key: string, content = 'content') => storage.put(folder + key, Buffer.from(content))
    const listAll = async (limit: number, after?: string) => {
      const keys: string[] = []
      for (let last = after; ; last = keys.at(-1)) {
        const page = await storage.list(folder, { after: last, limit })
        expect(page.length).toBeLessThanOrEqual(limit)
        if (page.length === 0) return keys.map((key) => key.slice(folder.length))
        keys.push(...page.map(({ key }) => key))
      }
    }

    test('what was put is read, whole and in ranges', async () => {
      await storage.put(`${folder}a.bin`, Buffer.from('0123456789'))
      expect(await text(`${folder}a.bin`)).toBe('0123456789')
      expect((await buffer(await storage.read(`${folder}a.bin`))).toString()).toBe('0123456789')
      const range = await storage.read(`${folder}a.bin`, { start: 2, end: 4 })
      expect((await buffer(range)).toString()).toBe('234')
    })

    test('a stream is stored, an empty one too', async () => {
      await storage.put(`${folder}a`, Readable.from([Buffer.from('one '), Buffer.from('two')]))
      await storage.put(`${folder}empty`, Readable.from([], { objectMode: false }))
      expect(await text(`${folder}a`)).toBe('one two')
      expect(await text(`${folder}empty`)).toBe('')
    })

    test('a later put replaces the file; one that breaks off changes nothing and leaves nothing', async () => {
      await put('a', 'first')
      await put('a', 'second')
      const breaksOff = () =>
        Readable.from(
          (async function* () {
            yield Buffer.from('half of it')
            throw new Error('gone')
          })(),
          { objectMode: false },
        )
      await expect(storage.put(`${folder}a`, breaksOff())).rejects.toThrow('gone')
      await expect(storage.put(`${folder}deep/b`, breaksOff())).rejects.toThrow('gone')
      expect(await text(`${folder}a`)).toBe('second')
      expect(await storage.has(`${folder}deep/b`)).toBe(false)
      expect(await listAll(10)).toEqual(['a'])
    })

    test('of several simultaneous puts of one key each is complete', async () => {
      const contents = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(100_000))
      await Promise.all(contents.map((content) => put('same', content)))
      expect(contents).toContain(await text(`${folder}same`))
      expect(await listAll(10)).toEqual(['same'])
    })

    test('a file that does not exist is missing', async () => {
      const key = `${folder}nothing`
      expect(await storage.has(key)).toBe(false)
      await expect(storage.readAll(key)).rejects.toThrow(FileMissing)
      await expect(storage.read(key)).rejects.toThrow(FileMissing)
      await storage.delete(key)
      await storage.delete(`${key}/`)
      expect(await storage.list(`${key}/`, { limit: 10 })).toEqual([])
    })

    test('a file is deleted by its key, and everything below a key that ends in a slash', async () => {
      for (const key of ['a', 'ab', 'b/1', 'b/c/2', 'bc']) await put(key)
      await storage.delete(`${folder}a`)
      expect(await storage.has(`${folder}a`)).toBe(false)
      await storage.delete(`${folder}b/`)
      expect(await listAll(10)).toEqual(['ab', 'bc'])
    })

    test('putting into a folder while others empty it loses nothing', async () => {
      const keys = Array.from({ length: 40 }, (_, number) => `busy/${number}`)
      await Promise.all(
        keys.map(async (key, number) => {
          await put(key)
          if (number % 2 === 1) await storage.delete(folder + key)
        }),
      )
      const kept = keys.filter((_, number) => number % 2 === 0)
      expect((await listAll(7)).sort()).toEqual(kept.sort())
    })

    test('files are listed in pages by key, from any key, with size and time', async () => {
      const keys = ['a-b/1', 'a.x', 'a/1', 'a/b/1', 'a0', 'b/2', 'b/3', 'c_']
      for (const key of keys.toReversed()) await put(key, key)
      await storage.put(`tests/${randomUUID()}/other`, Buffer.from(''))
      for (const limit of [1, 2, 5, 100]) expect(await listAll(limit)).toEqual(keys)
      for (const [index, key] of keys.entries())
        expect(await listAll(3, folder + key), key).toEqual(keys.slice(index + 1))
      expect(await listAll(3, `${folder}a/b/`)).toEqual(keys.slice(3))
      const [entry] = await storage.list(`${folder}a/b/`, { limit: 5 })
      expect(entry).toEqual({ key: `${folder}a/b/1`, sizeBytes: 5, modifiedAt: expect.any(Date) })
      expect(Math.abs(entry!.modifiedAt.getTime() - Date.now())).toBeLessThan(120_000)
    })

    test('keys that lead outside are refused', async () => {
      for (const key of ['../a', '/a', 'a/../../b', 'A', 'a b', ''])
        await expect((async () => storage.put(key, Buffer.from('x')))(), key).rejects.toThrow(
          'Not a storage key',
        )
    })

    test('a check passes and leaves nothing', async () => {
      await storage.check()
      expect(await storage.list('checks/', { limit: 10 })).toEqual([])
    })
  })
}

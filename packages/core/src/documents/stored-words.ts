import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { ReadPage } from '@numora/contract'
import type { Context } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { FileMissing } from '../storage/storage.ts'
import { wordsKey } from './stored-keys.ts'

type StoredPage = { number: number; text: string; boxes: number[] }
type Generation = Pick<Document, 'id' | 'workspaceId' | 'generation'>

const compress = promisify(gzip)
const uncompress = promisify(gunzip)

/** Stores the words of all pages of a document; words that cannot be stored cost nothing else. */
export async function storeWords(
  ctx: Context,
  document: Generation,
  pages: readonly ReadPage[],
): Promise<void> {
  if (pages.length === 0) return
  const stored = pages.map(({ number, text, boxes }): StoredPage => ({ number, text, boxes: [...boxes] }))
  try {
    await ctx.storage.put(wordsKey(document), await compress(JSON.stringify(stored), { level: 3 }))
  } catch (err) {
    ctx.logger.warn({ documentId: document.id, err }, 'The words of a document were not stored')
  }
}

/** The stored words of a page: none for a page that could not be read, undefined where none are stored. */
export async function findWords(
  ctx: Context,
  document: Generation,
  number: number,
): Promise<StoredPage | undefined> {
  const content = await ctx.storage.readAll(wordsKey(document)).catch((error) => {
    if (!(error instanceof FileMissing)) throw error
  })
  if (!content) return undefined
  const pages = JSON.parse((await uncompress(content)).toString()) as StoredPage[]
  return pages.find((page) => page.number === number) ?? { number, text: '', boxes: [] }
}

import type { Document } from '../generated/client.ts'
import { newId } from '../id.ts'

/** A new key for a document's file. Its last characters spread the files over 1,024 folders per workspace. */
export function newFileKey(workspaceId: string): string {
  const id = newId('request')
  return `files/${workspaceId}/${id.slice(-2)}/${id}`
}

/** The prefix of all page images and words of a document. */
export function pagesKey({ id, workspaceId }: Pick<Document, 'id' | 'workspaceId'>): string {
  return `pages/${workspaceId}/${id.slice(-2)}/${id}/`
}

/** The prefix of the page images and words of a document's present file. */
export function generationKey(document: Pick<Document, 'id' | 'workspaceId' | 'generation'>): string {
  return `${pagesKey(document)}${document.generation}/`
}

/** The key of the words that were read from a document's present file. */
export function wordsKey(document: Pick<Document, 'id' | 'workspaceId' | 'generation'>): string {
  return `${generationKey(document)}words.json.gz`
}

/** `generationKey` is set only for a complete image, or words, with a key in the present form. */
type Owner = { workspaceId: string; documentId?: string; generationKey?: string }

/** The owner of a storage key, according to the key; undefined for a key of no known form. */
export function ownerOf(key: string): Owner | undefined {
  const [kind, workspaceId, , documentId, generation, name, ...more] = key.split('/')
  if ((kind !== 'files' && kind !== 'pages') || workspaceId === undefined) return undefined
  if (kind === 'files' || documentId === undefined) return { workspaceId }
  const isComplete = name !== undefined && more.length === 0 && /^(\d+-\d+\.png|words\.json\.gz)$/.test(name)
  if (!isComplete) return { workspaceId, documentId }
  const document = { id: documentId, workspaceId, generation: Number(generation) }
  return { workspaceId, documentId, generationKey: generationKey(document) }
}

import type { Document } from '../generated/client.ts'
import { newId } from '../id.ts'

/** A new place for a document's file. Its last characters spread the files over 1,024 folders a workspace. */
export const newFileKey = (workspaceId: string): string => {
  const id = newId('request')
  return `files/${workspaceId}/${id.slice(-2)}/${id}`
}

/** All page images of a document. */
export const pagesKey = ({ id, workspaceId }: Pick<Document, 'id' | 'workspaceId'>): string =>
  `pages/${workspaceId}/${id.slice(-2)}/${id}/`

/** The page images of a document's present file. */
export const generationKey = (document: Pick<Document, 'id' | 'workspaceId' | 'generation'>): string =>
  `${pagesKey(document)}${document.generation}/`

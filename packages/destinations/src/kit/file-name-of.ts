import type { OriginalFile } from './adapter.ts'

/** The name of a file, or one made of the document's id and the file's type, which systems judge by its ending. */
export function fileNameOf({ name, contentType }: OriginalFile, documentId: string): string {
  return name ?? `${documentId}.${contentType.split('/')[1]}`
}

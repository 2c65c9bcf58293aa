import type { Numora } from '@numora/client'

/** Downloads the original file. Its name is that of the upload. */
export async function openFile(numora: Numora, documentId: string, name: string | null): Promise<void> {
  const response = await numora.documents.file(documentId)
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name ?? documentId
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

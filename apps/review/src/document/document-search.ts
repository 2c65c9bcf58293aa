/** What the address of a document says besides its id: the queue that it was opened from, and the view that is shown. */
export type DocumentSearch = { from?: string; tab?: string }

export function validateDocumentSearch(input: Record<string, unknown>): DocumentSearch {
  const { from, tab } = input
  return {
    ...(typeof from === 'string' && from !== '' && { from }),
    ...(typeof tab === 'string' && tab !== '' && { tab }),
  }
}

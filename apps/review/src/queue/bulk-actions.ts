import { ApiError, type Document, type Numora } from '@numora/client'
import { isWithoutDoubt, type QueueRow } from './queue-row.ts'

export type BulkKind = 'approve' | 'assign' | 'retry' | 'delete'

type BulkAction = {
  /** Whether it makes sense for a document as it is shown. */
  isFit: (row: QueueRow) => boolean
  /** Returns the changed document; undefined if it is gone. */
  act: (numora: Numora, row: QueueRow, input: { personId: string | null }) => Promise<Document | undefined>
}

/** What can be done with several documents. Each is changed only in the version that the list shows. */
export const bulkActions: Record<BulkKind, BulkAction> = {
  approve: {
    isFit: isWithoutDoubt,
    act: (numora, { id, updated_at }) => numora.documents.approve(id, { expected_updated_at: updated_at }),
  },
  assign: {
    isFit: () => true,
    act: (numora, { id }, { personId }) => numora.documents.assign(id, { person_id: personId }),
  },
  retry: {
    isFit: ({ status, allowed_actions }) =>
      status === 'push_failed' && allowed_actions.includes('retry_push'),
    act: (numora, { id, updated_at }) => numora.documents.retryPush(id, { expected_updated_at: updated_at }),
  },
  delete: {
    isFit: ({ allowed_actions }) => allowed_actions.includes('delete'),
    act: async (numora, { id }) => {
      await numora.documents.delete(id)
      return undefined
    },
  },
}

/** Somebody else has changed the document, or deleted it. */
export function isConflict(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'conflict' || error.status === 404)
}

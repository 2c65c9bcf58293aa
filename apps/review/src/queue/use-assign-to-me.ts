import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useNumora } from '../api/numora.tsx'
import { useFailureText } from '../kit/failure.tsx'
import { notify } from '../kit/toasts.tsx'
import { useMe } from '../session/session-gate.tsx'
import { showChanged } from './queue-cache.ts'
import type { QueueRow } from './queue-row.ts'

/** Assigns one document to oneself; once more: to nobody. */
export function useAssignToMe(): (row: QueueRow) => void {
  const t = useTranslations('queue')
  const me = useMe()
  const numora = useNumora()
  const queries = useQueryClient()
  const failureText = useFailureText()
  const { mutate } = useMutation({
    mutationFn: ({ id, assignee }: QueueRow) =>
      numora.documents.assign(id, { person_id: assignee === me.id ? null : me.id }),
    onSuccess: (document) => showChanged(queries, [document]),
    onError: (error) => notify(t('assignFailed'), { tone: 'bad', description: failureText(error) }),
  })
  return mutate
}

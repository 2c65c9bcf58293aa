import type { DeliveryAttempt } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { Ban, RotateCcw, Send } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useAct } from '../../api/use-act.ts'
import { usePages } from '../../api/use-pages.ts'
import { documentQuery } from '../../document/load/queries.ts'
import { Button } from '../../kit/button.tsx'
import { ConfirmButton } from '../../kit/confirm-button.tsx'
import { Listing } from '../../kit/listing.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { useMay } from '../../session/session-gate.tsx'
import styles from '../life.module.css'
import { LifePanel } from '../life-panel.tsx'
import { DeliveryEntry } from './delivery-entry.tsx'
import { DispatchDialog } from './dispatch-dialog.tsx'
import { DocumentRuns } from './document-runs.tsx'
import { PayloadPreview } from './payload-preview.tsx'

/** Where the document was delivered to, and what can be done about it. */
export function DeliveryTab({ documentId }: { documentId: string }) {
  const t = useTranslations('life.delivery')
  const numora = useNumora()
  const mayWrite = useMay('delivery:write')
  const { act, isBusy } = useAct()
  const [isDispatching, dispatch] = useState(false)
  const { data: document } = useQuery(documentQuery(numora, documentId))
  const isUnderWay = document?.status === 'push_pending'
  const attempts = usePages<DeliveryAttempt>(
    ['deliveries', documentId, document?.updated_at],
    (cursor) => numora.deliveries.list(documentId, { limit: 50, cursor }),
    { refetchMs: isUnderWay && 4_000 },
  )
  const changed = [
    ['document', documentId],
    ['deliveries', documentId],
    ['runs-of', documentId],
  ]
  const can = (action: 'retry_push' | 'cancel_push' | 'dispatch') =>
    mayWrite && (document?.allowed_actions.includes(action) ?? false)
  return (
    <LifePanel
      actions={
        <>
          {can('retry_push') && (
            <Button
              look="primary"
              icon={<RotateCcw />}
              isBusy={isBusy}
              onClick={() =>
                act({ run: () => numora.documents.retryPush(documentId), done: t('retried'), changed })
              }
            >
              {t('retry')}
            </Button>
          )}
          {can('dispatch') && (
            <Button icon={<Send />} onClick={() => dispatch(true)}>
              {t('dispatch')}
            </Button>
          )}
          {can('cancel_push') && (
            <ConfirmButton
              icon={<Ban />}
              question={{
                title: t('cancelTitle'),
                text: t('cancelText'),
                confirmLabel: t('cancel'),
                act: async () => {
                  await numora.documents.cancelPush(documentId)
                  act({ run: async () => undefined, done: t('cancelled'), changed })
                },
              }}
            >
              {t('cancel')}
            </ConfirmButton>
          )}
        </>
      }
    >
      <Listing
        pages={attempts}
        empty={
          <EmptyState icon={<Send />} title={t('empty')}>
            {document?.status === 'review_required' ? t('emptyInReview') : t('emptyText')}
          </EmptyState>
        }
      >
        {(items) => (
          <ol className={styles.list}>
            {items.map((attempt) => (
              <DeliveryEntry key={attempt.id} attempt={attempt} />
            ))}
          </ol>
        )}
      </Listing>
      <DocumentRuns documentId={documentId} isUnderWay={isUnderWay} />
      {document && document.schema !== 'auto' && (
        <PayloadPreview documentId={documentId} schema={document.schema} version={document.updated_at} />
      )}
      {isDispatching && (
        <DispatchDialog documentId={documentId} changed={changed} onClose={() => dispatch(false)} />
      )}
    </LifePanel>
  )
}

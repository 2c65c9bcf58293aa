import type { DocumentResource } from '@numora/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { CircleAlert, LoaderCircle, RefreshCw } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../api/numora.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { Button } from '../kit/button.tsx'
import { useFailureText } from '../kit/failure.tsx'
import { EmptyState, Notice } from '../kit/notice.tsx'
import { useMay } from '../session/session-gate.tsx'
import { ContainerContents } from './container-contents.tsx'
import styles from './desk/desk.module.css'
import type { DeskProps } from './desk/desk.tsx'
import { DeskHeader } from './desk/desk-header.tsx'
import { openFile } from './desk/open-file.ts'
import { SplitPane } from './split-pane.tsx'
import { Viewer } from './viewer/viewer.tsx'

type DocumentWithoutResultProps = Pick<DeskProps, 'from' | 'isEmbedded' | 'goTo' | 'leave'> & {
  document: DocumentResource
}

function nothing() {}

function titleOf(code: string | undefined) {
  return code === 'rejected' ? 'rejectedTitle' : code === 'divided' ? 'dividedTitle' : 'failedTitle'
}

/** A document that is still being read, which is waited for, or one that failed, with what can be done. */
export function DocumentWithoutResult({
  document,
  from,
  isEmbedded,
  goTo,
  leave,
}: DocumentWithoutResultProps) {
  const t = useTranslations('document')
  const numora = useNumora()
  const queries = useQueryClient()
  const failureText = useFailureText()
  const canWrite = useMay('documents:write')
  const { id, status, failure, file, summary } = document
  const isProcessing = status === 'processing'
  useQuery({
    queryKey: ['wait', id],
    queryFn: async ({ signal }) => {
      const waited = await numora.documents.get(id, { wait_seconds: 30 }, { signal })
      queries.setQueryData(['document', id], waited)
      return waited.status
    },
    enabled: isProcessing,
    refetchInterval: ({ state }) => (state.data === 'processing' || state.error ? 500 : false),
  })
  const again = useMutation({
    mutationFn: () => numora.documents.reprocess(id, { expected_updated_at: document.updated_at }),
    onSuccess: (answer) => queries.setQueryData(['document', id], answer),
  })
  useKeys({
    ...(goTo.next && { next: goTo.next }),
    ...(goTo.previous && { previous: goTo.previous }),
    ...(!isEmbedded && { leave }),
  })
  const canRetry = canWrite && document.allowed_actions.includes('reprocess')
  const message =
    failure && (t.has(`failures.${failure.code}`) ? t(`failures.${failure.code}`) : failure.message)
  const reason = failure?.code === 'rejected' ? failure.message.split('Reason: ')[1] : undefined
  return (
    <div className={styles.desk}>
      <DeskHeader
        summary={{
          vendor: summary?.vendor_name ?? null,
          number: summary?.number ?? null,
          total: summary?.total ?? null,
          currency: summary?.currency ?? null,
        }}
        fileName={file.name}
        status={failure?.code === 'divided' ? 'divided' : status}
        others={[]}
        onPrevious={goTo.previous}
        onNext={goTo.next}
        {...{ from, isEmbedded }}
      >
        {null}
      </DeskHeader>
      <SplitPane
        left={
          file.page_count ? (
            <Viewer
              documentId={id}
              pageCount={file.page_count}
              boxes={[]}
              active={null}
              source={null}
              onPickBox={nothing}
              isMoving
              setMoving={nothing}
            />
          ) : (
            <EmptyState title={file.name ?? t('untitled')}>{t('noPages')}</EmptyState>
          )
        }
        right={
          isProcessing ? (
            <EmptyState icon={<LoaderCircle />} title={t('processingTitle')}>
              <p role="status">{t('processingText')}</p>
            </EmptyState>
          ) : (
            <EmptyState
              icon={<CircleAlert />}
              title={t(titleOf(failure?.code))}
              actions={
                <>
                  {canRetry && (
                    <Button
                      icon={<RefreshCw />}
                      look="primary"
                      isBusy={again.isPending}
                      onClick={() => again.mutate()}
                    >
                      {t('readAgain')}
                    </Button>
                  )}
                  {file.size_bytes !== null && (
                    <Button onClick={() => openFile(numora, id, file.name).catch(nothing)}>
                      {t('originalFile')}
                    </Button>
                  )}
                </>
              }
            >
              <p>{message}</p>
              {!isEmbedded && <ContainerContents documentId={id} />}
              {reason && <p>{t('rejectedBecause', { reason })}</p>}
              {again.error && <Notice tone="bad" title={failureText(again.error)} isUrgent />}
            </EmptyState>
          )
        }
      />
    </div>
  )
}

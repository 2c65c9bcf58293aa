import { CircleAlert, CircleCheck, FileQuestion } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useFailureText } from '../../kit/failure.tsx'
import { JsonView } from '../../kit/json-view.tsx'
import { EmptyState, Notice } from '../../kit/notice.tsx'
import { Select } from '../../kit/select.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import styles from './mappings.module.css'
import type { Preview } from './use-preview.ts'

type MappingPreviewPanelProps = Preview & {
  documents: { id: string; name: string }[]
  documentId: string | undefined
  onDocument: (id: string) => void
}

/** What the chosen document becomes by the mapping, and whether it could be delivered so. */
export function MappingPreviewPanel({
  preview,
  problems,
  error,
  isFetching,
  documents,
  documentId,
  onDocument,
}: MappingPreviewPanelProps) {
  const t = useTranslations('settings.mappings')
  const failureText = useFailureText()
  if (documentId === undefined)
    return (
      <aside className={styles.preview} aria-label={t('preview')}>
        <EmptyState icon={<FileQuestion />} title={t('noDocuments')}>
          {t('noDocumentsText')}
        </EmptyState>
      </aside>
    )
  const known = documents.some(({ id }) => id === documentId)
  const preventing = preview?.issues.filter(({ prevents_push }) => prevents_push).length ?? 0
  return (
    <aside className={styles.preview} aria-label={t('preview')} aria-busy={isFetching}>
      <Select
        label={t('previewOn')}
        value={documentId}
        options={[
          ...(known ? [] : [{ value: documentId, label: documentId }]),
          ...documents.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValueChange={onDocument}
      />
      <div aria-live="polite">
        {problems.length > 0 ? (
          <Notice tone="warn" icon={<CircleAlert />} title={t('draftProblems', { count: problems.length })} />
        ) : error ? (
          <Notice tone="bad" icon={<CircleAlert />} title={failureText(error)} />
        ) : preventing > 0 ? (
          <Notice tone="bad" icon={<CircleAlert />} title={t('wouldFail', { count: preventing })} />
        ) : preview ? (
          <Notice tone="good" icon={<CircleCheck />} title={t('wouldWork')} />
        ) : null}
      </div>
      {preview ? <JsonView label={t('payload')} value={preview.payload} /> : isFetching && <Spinner />}
    </aside>
  )
}

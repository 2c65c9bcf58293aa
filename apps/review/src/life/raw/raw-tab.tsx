import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useDownload } from '../../api/use-download.ts'
import { documentQuery, resultQuery } from '../../document/load/queries.ts'
import { Button } from '../../kit/button.tsx'
import { Failure } from '../../kit/failure.tsx'
import { JsonView } from '../../kit/json-view.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { LifePanel } from '../life-panel.tsx'

/** What programs get: the document and its result as JSON, and the original file. */
export function RawTab({ documentId }: { documentId: string }) {
  const t = useTranslations('life.raw')
  const numora = useNumora()
  const download = useDownload()
  const document = useQuery(documentQuery(numora, documentId))
  const result = useQuery(resultQuery(numora, documentId))
  const name = document.data?.file.name ?? documentId
  return (
    <LifePanel
      actions={
        <Button
          icon={<Download />}
          disabled={document.data?.file.size_bytes == null}
          onClick={() => download(() => numora.documents.file(documentId), name)}
        >
          {t('download')}
        </Button>
      }
    >
      <h2>{t('document')}</h2>
      {document.data ? <JsonView label={t('document')} value={document.data} /> : <Spinner />}
      <h2>{t('result')}</h2>
      {result.data ? (
        <JsonView label={t('result')} value={result.data} />
      ) : result.error ? (
        <Failure error={result.error} onRetry={() => void result.refetch()} />
      ) : (
        <Spinner />
      )}
    </LifePanel>
  )
}

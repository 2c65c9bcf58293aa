import { useQuery } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Failure } from '../../kit/failure.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { notify } from '../../kit/toasts.tsx'
import { documentQuery, resultQuery } from '../load/queries.ts'
import styles from './raw-json-dialog.module.css'

/** The document and its result as the API answers them. */
export function RawJsonDialog({ documentId, onClose }: { documentId: string; onClose: () => void }) {
  const t = useTranslations('document')
  const common = useTranslations('common')
  const numora = useNumora()
  const document = useQuery(documentQuery(numora, documentId))
  const result = useQuery(resultQuery(numora, documentId))
  const text = JSON.stringify({ document: document.data, result: result.data }, null, 2)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="large"
      title={t('rawJson')}
      footer={
        <Button
          icon={<Copy />}
          onClick={() => navigator.clipboard?.writeText(text).then(() => notify(common('copied')))}
        >
          {common('copy')}
        </Button>
      }
    >
      {document.error && <Failure error={document.error} />}
      {document.data && !result.isPending ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <pre className={styles.json} tabIndex={0}>
          {text}
        </pre>
      ) : (
        <Spinner />
      )}
    </Dialog>
  )
}

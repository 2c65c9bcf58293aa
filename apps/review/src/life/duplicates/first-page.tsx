import { useTranslations } from 'use-intl'
import { usePageImage } from '../../document/viewer/use-page-image.ts'
import { Button } from '../../kit/button.tsx'
import { Spinner } from '../../kit/spinner.tsx'

/** The first page of a document, small. */
export function FirstPage({ documentId, label }: { documentId: string; label: string }) {
  const t = useTranslations('common')
  const { url, error, retry } = usePageImage(documentId, 1, 400, true)
  if (error) return <Button onClick={retry}>{t('retry')}</Button>
  if (!url) return <Spinner />
  return <img src={url} alt={label} />
}

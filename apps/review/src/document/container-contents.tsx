import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useNumora } from '../api/numora.tsx'
import { Failure } from '../kit/failure.tsx'
import styles from './container-contents.module.css'

/** What is in a container, with the document of each file, or why it has none; nothing for other documents. */
export function ContainerContents({ documentId }: { documentId: string }) {
  const t = useTranslations('document.contents')
  const numora = useNumora()
  const contents = useQuery({
    queryKey: ['contents', documentId],
    queryFn: () => numora.documents.contents(documentId),
  })
  if (contents.error) return <Failure error={contents.error} onRetry={() => contents.refetch()} />
  const members = contents.data?.data ?? []
  if (members.length === 0) return null
  return (
    <table className={styles.contents}>
      <caption>{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('file')}</th>
          <th scope="col">{t('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ path, document_id: id, left_out: leftOut }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several files may have the same path, and the order stays.
          <tr key={index}>
            <td>{path}</td>
            <td>
              {leftOut && (t.has(`leftOut.${leftOut}`) ? t(`leftOut.${leftOut}`) : leftOut)}
              {leftOut && id && ' · '}
              {id && (
                <Link to="/documents/$id" params={{ id }}>
                  {t('read')}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { DocumentResource } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { documentQuery } from '../../document/load/queries.ts'
import { EmptyState } from '../../kit/notice.tsx'
import { LifePanel } from '../life-panel.tsx'
import { DuplicatePair } from './duplicate-pair.tsx'

/** The documents that this one may repeat, side by side with it. */
export function DuplicatesTab({ documentId }: { documentId: string }) {
  const t = useTranslations('life.duplicates')
  const { data: document } = useQuery(documentQuery(useNumora(), documentId))
  if (!document) return null
  const others = duplicatesOf(document)
  return (
    <LifePanel>
      {others.length === 0 ? (
        <EmptyState icon={<Copy />} title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        others.map((other) => <DuplicatePair key={other} document={document} otherId={other} />)
      )}
    </LifePanel>
  )
}

/** The ids of the documents that a document may repeat, each once. */
export function duplicatesOf({
  duplicate_of,
  review_reasons,
}: Pick<DocumentResource, 'duplicate_of' | 'review_reasons'>): string[] {
  const ids = [duplicate_of, ...review_reasons.map((reason) => reason.document_id)]
  return [...new Set(ids.filter((id) => id != null))]
}

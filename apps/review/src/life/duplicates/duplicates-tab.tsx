import { useQuery } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { documentQuery } from '../../document/load/queries.ts'
import { EmptyState } from '../../kit/notice.tsx'
import { LifePanel } from '../life-panel.tsx'
import { DuplicatePair } from './duplicate-pair.tsx'
import { duplicatesOf } from './duplicates-of.ts'

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

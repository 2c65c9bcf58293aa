import { CircleCheck, Inbox, SearchX } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { filtersOf, type QueueSearch, tabOf } from './queue-search.ts'

/** In place of an empty list: why there is nothing, and what to do about it. */
export function NoRows({
  search,
  onChange,
}: {
  search: QueueSearch
  onChange: (search: QueueSearch) => void
}) {
  const t = useTranslations('queue')
  if (filtersOf(search).length > 0)
    return (
      <EmptyState
        icon={<SearchX />}
        title={t('empty.filtered')}
        actions={
          <Button onClick={() => onChange(search.status ? { status: search.status } : {})}>
            {t('clearFilters')}
          </Button>
        }
      >
        {t('empty.filteredText')}
      </EmptyState>
    )
  if (tabOf(search) === 'review')
    return (
      <EmptyState icon={<CircleCheck />} title={t('empty.review')}>
        {t('empty.reviewText')}
      </EmptyState>
    )
  return (
    <EmptyState icon={<Inbox />} title={t('empty.other')}>
      {t('empty.otherText')}
    </EmptyState>
  )
}

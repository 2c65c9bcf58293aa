import { X } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import styles from './filter-bar.module.css'
import { filtersOf, type QueueSearch } from './queue-search.ts'
import { useNames } from './use-names.ts'

type FilterChipsProps = { search: QueueSearch; onChange: (search: QueueSearch) => void }

/** The filters that are set, each with a way to remove it. */
export function FilterChips({ search, onChange }: FilterChipsProps) {
  const t = useTranslations('queue')
  const textOf = useFilterValue()
  const names = filtersOf(search).filter((name): name is FilterName => name !== 'query')
  if (names.length === 0) return null
  const { status, sort, query } = search
  return (
    <div className={styles.chips}>
      {names.map((name) => {
        const value = textOf(name, search[name]!)
        return (
          <button
            key={name}
            type="button"
            className={styles.chip}
            aria-label={t('removeFilter', { name: t(`filters.${name}`), value })}
            onClick={() => onChange({ ...search, [name]: '' })}
          >
            <span>
              {t(`filters.${name}`)}: {value}
            </span>
            <X aria-hidden="true" />
          </button>
        )
      })}
      <Button look="quiet" onClick={() => onChange({ status, sort, query } as QueueSearch)}>
        {t('clearFilters')}
      </Button>
    </div>
  )
}

type FilterName = Exclude<keyof QueueSearch, 'status' | 'sort' | 'query'>

function useFilterValue() {
  const t = useTranslations('queue')
  const format = useFormatter()
  const nameOf = useNames()
  return (name: FilterName, value: string): string => {
    switch (name) {
      case 'assignee':
        return value === 'me' ? t('me') : value === 'none' ? t('nobody') : nameOf.person(value)
      case 'schema':
        return nameOf.schema(value)
      case 'reason':
        return t.has(`reasonNames.${value as 'none'}`) ? t(`reasonNames.${value as 'none'}`) : value
      case 'duplicate':
        return t(value === 'true' ? 'onlyDuplicates' : 'noDuplicates')
      case 'from':
      case 'to':
        return format.dateTime(new Date(`${value}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })
      default:
        return value
    }
  }
}

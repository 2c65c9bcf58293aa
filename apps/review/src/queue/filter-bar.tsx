import { ListFilter, Search, X } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useKeyNames } from '../keys/use-keys.ts'
import { Button, IconButton } from '../kit/button.tsx'
import { Popover } from '../kit/popover.tsx'
import { Select } from '../kit/select.tsx'
import { useMe } from '../session/session-gate.tsx'
import styles from './filter-bar.module.css'
import { FilterForm } from './filter-form.tsx'
import { filtersOf, type QueueSearch, sortOf } from './queue-search.ts'
import { ViewsMenu } from './views-menu.tsx'

type FilterBarProps = {
  search: QueueSearch
  onChange: (search: QueueSearch) => void
  field: RefObject<HTMLInputElement | null>
}

const typingPauseMs = 250

/** Search, filters, order and saved views of the queue. */
export function FilterBar({ search, onChange, field }: FilterBarProps) {
  const t = useTranslations('queue')
  const me = useMe()
  const others = filtersOf(search).filter((name) => name !== 'query')
  const isMine = search.assignee === 'me'
  return (
    <search className={styles.bar}>
      <SearchField
        query={search.query ?? ''}
        field={field}
        onChange={(query) => onChange({ ...search, query })}
      />
      <Popover
        title={t('filter')}
        trigger={
          <Button icon={<ListFilter />}>
            {t('filter')}
            {others.length > 0 && <span className={styles.number}>{others.length}</span>}
          </Button>
        }
      >
        <FilterForm search={search} onChange={onChange} />
      </Popover>
      {me.type === 'user' && (
        <Button
          aria-pressed={isMine}
          className={isMine ? styles.pressed : undefined}
          onClick={() => onChange({ ...search, assignee: isMine ? '' : 'me' })}
        >
          {t('mine')}
        </Button>
      )}
      <ViewsMenu search={search} onOpen={onChange} />
      <Select
        label={t('sort')}
        isLabelHidden
        className={styles.sort}
        value={sortOf(search)}
        options={[
          { value: 'doubt', label: t('sorts.doubt') },
          { value: 'newest', label: t('sorts.newest') },
        ]}
        onValueChange={(sort) => onChange({ ...search, sort })}
      />
    </search>
  )
}

function SearchField({
  query,
  onChange,
  field,
}: {
  query: string
  onChange: (query: string) => void
  field: RefObject<HTMLInputElement | null>
}) {
  const t = useTranslations('queue')
  const key = useKeyNames().search
  const [text, setText] = useState(query)
  useEffect(() => setText(query), [query])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new function must not begin the pause again
  useEffect(() => {
    if (text.trim() === query) return
    const timer = setTimeout(() => onChange(text), typingPauseMs)
    return () => clearTimeout(timer)
  }, [text, query])
  return (
    <div className={styles.search}>
      <Search aria-hidden="true" />
      <input
        ref={field}
        type="search"
        aria-label={t('search')}
        aria-keyshortcuts={key}
        placeholder={`${t('searchHint')}  ${key}`}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onChange(text)
          if (event.key === 'Escape') {
            if (text) onChange('')
            setText('')
            event.currentTarget.blur()
          }
        }}
      />
      {text && (
        <IconButton
          label={t('clearSearch')}
          icon={<X />}
          onClick={() => {
            setText('')
            onChange('')
          }}
        />
      )}
    </div>
  )
}

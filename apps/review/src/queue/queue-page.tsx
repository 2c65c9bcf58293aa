import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useKeys } from '../keys/use-keys.ts'
import { useMay } from '../session/session-gate.tsx'
import { UploadArea } from '../upload/upload-area.tsx'
import { UploadButtons } from '../upload/upload-buttons.tsx'
import { UploadPanel } from '../upload/upload-panel.tsx'
import { useUploads } from '../upload/uploads.ts'
import { FilterBar } from './filter-bar.tsx'
import { FilterChips } from './filter-chips.tsx'
import { countsKey } from './queue-cache.ts'
import { QueueList } from './queue-list.tsx'
import styles from './queue-page.module.css'
import { type QueueSearch, textOfQueueSearch, validateQueueSearch } from './queue-search.ts'
import { StatusTabs } from './status-tabs.tsx'
import { useCounts } from './use-counts.ts'

/** The documents that need a look, and all others: search, filters, many at once, upload. */
export function QueuePage() {
  const t = useTranslations('queue')
  const search = useSearch({ from: '/signed-in/' })
  const navigate = useNavigate()
  const counts = useCounts(search)
  const mayUpload = useMay('documents:write')
  const [schema, setSchema] = useState('auto')
  const field = useRef<HTMLInputElement>(null)
  useFreshCounts()
  useKeys({ search: () => field.current?.select() })
  const change = useCallback(
    (next: QueueSearch) => {
      // Every letter that is typed would be a step back otherwise.
      const replace = next.query !== search.query
      void navigate({ to: '/', search: validateQueueSearch(next), replace })
    },
    [navigate, search.query],
  )
  const page = (
    <div className={styles.page}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <div className={styles.top}>
        <FilterBar search={search} onChange={change} field={field} />
        {mayUpload && <UploadButtons schema={schema} onSchema={setSchema} />}
      </div>
      <FilterChips search={search} onChange={change} />
      <StatusTabs search={search} counts={counts.data} />
      <QueueList key={textOfQueueSearch(search)} search={search} counts={counts.data} onChange={change} />
      <UploadPanel />
    </div>
  )
  return mayUpload ? <UploadArea schema={schema}>{page}</UploadArea> : page
}

/** Counts again when an upload has arrived or was read, which people are waiting for. */
function useFreshCounts() {
  const queries = useQueryClient()
  const progress = useUploads().filter(({ documentId }) => documentId !== undefined)
  const mark = progress.map(({ state }) => state).join()
  useEffect(() => {
    if (mark) void queries.invalidateQueries({ queryKey: countsKey })
  }, [mark, queries])
}

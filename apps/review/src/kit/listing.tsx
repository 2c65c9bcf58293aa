import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Pages } from '../api/use-pages.ts'
import { Button } from './button.tsx'
import { Failure } from './failure.tsx'
import styles from './listing.module.css'
import { Spinner } from './spinner.tsx'

type ListingProps<T> = {
  pages: Pages<T>
  /** What is shown if there is nothing on the list. */
  empty: ReactNode
  children: (items: T[]) => ReactNode
}

/** A list of the API while it loads, when it failed, when it is empty, and with a button for more. */
export function Listing<T>({ pages, empty, children }: ListingProps<T>) {
  const t = useTranslations('common')
  if (pages.error) return <Failure error={pages.error} onRetry={pages.refetch} />
  if (pages.isLoading) return <Spinner />
  if (pages.items.length === 0) return empty
  return (
    <div className={styles.root}>
      {children(pages.items)}
      {pages.hasMore && (
        <Button className={styles.more} isBusy={pages.isLoadingMore} onClick={pages.loadMore}>
          {t('more')}
        </Button>
      )}
    </div>
  )
}

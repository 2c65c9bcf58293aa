import type { DocumentCounts } from '@numora/client'
import { Link } from '@tanstack/react-router'
import { useFormatter, useTranslations } from 'use-intl'
import { countOfTab } from './counts.ts'
import { type QueueSearch, searchOfTab, tabNames, tabOf } from './queue-search.ts'
import styles from './status-tabs.module.css'

/** The statuses with their counts; each is an address of its own. */
export function StatusTabs({ search, counts }: { search: QueueSearch; counts: DocumentCounts | undefined }) {
  const t = useTranslations('queue')
  const format = useFormatter()
  const current = tabOf(search)
  return (
    <nav className={styles.tabs} aria-label={t('title')}>
      {tabNames.map((tab) => {
        const counted = counts && countOfTab(counts, tab)
        const number = counted && format.number(counted.count)
        return (
          <Link
            key={tab}
            to="/"
            search={searchOfTab(tab, search)}
            className={styles.tab}
            aria-current={tab === current ? 'page' : undefined}
            activeProps={{}}
            data-tab={tab}
          >
            {t(`tabs.${tab}`)}
            <span className={styles.count} data-empty={counted?.count === 0 || undefined}>
              {number && (counted.isExact ? number : t('moreThan', { count: number }))}
            </span>
          </Link>
        )
      })}
    </nav>
  )
}

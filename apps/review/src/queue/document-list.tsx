import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import { useMedia } from '../kit/use-media.ts'
import styles from './document-list.module.css'
import { DocumentRow, type RowActions } from './document-row.tsx'
import type { QueueRow } from './queue-row.ts'
import type { Selection } from './selection.ts'
import { useRowTexts } from './use-row-texts.ts'

type DocumentListProps = RowActions & {
  rows: readonly QueueRow[]
  selection: Selection
  from: string
  hasLeft: (row: QueueRow) => boolean
  onSelectAll: () => void
  /** How far the list was scrolled when it was left. */
  initialTop: number
  /** Follows how far it is scrolled. */
  top: { current: number }
  scroller: RefObject<HTMLDivElement | null>
  grid: RefObject<HTMLTableElement | null>
  next: { hasMore: boolean; isLoading: boolean; hasFailed: boolean; load: () => void }
}

export const rowHeight = 36
export const cardHeight = 88
/** The next page is loaded this many rows before its place comes into view. */
const loadAhead = 60

/** Whether the page is so narrow that documents are cards. */
export function useAreCards(): boolean {
  return useMedia('(max-width: 760px)')
}

/** The documents as a grid, of which only what is in view is drawn. */
export function DocumentList(props: DocumentListProps) {
  const {
    rows,
    selection,
    from,
    hasLeft,
    onSelect,
    onCurrent,
    onSelectAll,
    initialTop,
    top,
    scroller,
    grid,
    next,
  } = props
  const t = useTranslations('queue')
  const texts = useRowTexts()
  const areCards = useAreCards()
  const height = areCards ? cardHeight : rowHeight
  const headHeight = areCards ? 0 : 30
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    initialOffset: initialTop,
    getItemKey: (index) => rows[index]!.id,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height of rows is known to it by a function
  useLayoutEffect(() => virtual.measure(), [height])
  const items = virtual.getVirtualItems()

  const lastIndex = items.at(-1)?.index ?? 0
  const { hasMore, isLoading, hasFailed, load } = next
  useEffect(() => {
    if (hasMore && !isLoading && !hasFailed && lastIndex >= rows.length - loadAhead) load()
  }, [hasMore, isLoading, hasFailed, lastIndex, rows.length, load])

  const shown = useRef(selection.current)
  useEffect(() => {
    if (shown.current === selection.current) return
    shown.current = selection.current
    const index = rows.findIndex(({ id }) => id === selection.current)
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' })
  }, [selection.current, rows, virtual])

  const isCurrentShown = items.some(({ index }) => rows[index]!.id === selection.current)
  const areAllSelected = rows.length > 0 && selection.selected.size >= rows.length
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={(event) => {
        top.current = event.currentTarget.scrollTop
      }}
    >
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA gives tables this role
        role="grid"
        className={styles.table}
        tabIndex={0}
        aria-label={t('title')}
        aria-rowcount={hasMore ? -1 : rows.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={isCurrentShown ? `row-${selection.current}` : undefined}
      >
        <thead>
          <tr aria-rowindex={1} className={styles.head}>
            <th scope="col" className={styles.check}>
              <input
                type="checkbox"
                tabIndex={-1}
                aria-label={t('selectAll')}
                checked={areAllSelected}
                onChange={onSelectAll}
              />
            </th>
            {columns.map((name) => (
              <th key={name} scope="col" className={styles[name]}>
                <span className={name === 'currency' ? 'visually-hidden' : undefined}>
                  {t(`columns.${name}`)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows[index]!
            return (
              <DocumentRow
                key={row.id}
                row={row}
                index={index}
                top={start - headHeight}
                texts={texts}
                from={from}
                isCurrent={row.id === selection.current}
                isSelected={selection.selected.has(row.id)}
                hasLeft={hasLeft(row)}
                onSelect={onSelect}
                onCurrent={onCurrent}
              />
            )
          })}
        </tbody>
      </table>
      {hasFailed && (
        <div className={styles.foot}>
          {t('loadMoreFailed')} <Button onClick={load}>{t('upload.again')}</Button>
        </div>
      )}
    </div>
  )
}

const columns = [
  'vendor',
  'number',
  'date',
  'total',
  'currency',
  'why',
  'confidence',
  'age',
  'assignee',
  'schema',
] as const

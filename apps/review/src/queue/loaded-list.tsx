import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useKeyNames } from '../keys/use-keys.ts'
import { Button } from '../kit/button.tsx'
import { notify } from '../kit/toasts.tsx'
import { useMe } from '../session/session-gate.tsx'
import type { BulkKind } from './bulk-actions.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { cardHeight, DocumentList, rowHeight, useAreCards } from './document-list.tsx'
import { placeIn, rememberPlace } from './list-place.ts'
import styles from './queue-page.module.css'
import type { QueueRow } from './queue-row.ts'
import { noSelection, type Selection, selectRange, toggle, toggleAll, without } from './selection.ts'
import { SelectionBar, useMayAct } from './selection-bar.tsx'
import { useAssignToMe } from './use-assign-to-me.ts'
import { useListKeys } from './use-list-keys.ts'

type LoadedListProps = {
  rows: readonly QueueRow[]
  /** The queue as text: the place in the list is kept by it, and documents find their next one by it. */
  name: string
  hasLeft: (row: QueueRow) => boolean
  newCount: number
  reload: () => Promise<void>
  next: Parameters<typeof DocumentList>[0]['next']
}

/** The list with its keys, its selection, and what can be done with it. */
export function LoadedList({ rows, name, hasLeft, newCount, reload, next }: LoadedListProps) {
  const t = useTranslations('queue')
  const navigate = useNavigate()
  const keys = useKeyNames()
  const may = useMayAct()
  const me = useMe()
  const ids = useMemo(() => rows.map(({ id }) => id), [rows])
  const height = useAreCards() ? cardHeight : rowHeight
  const [start] = useState(() => placeIn(name, ids, height))
  const [selection, setSelection] = useState<Selection>({ ...noSelection, current: start.current })
  const [acting, setActing] = useState<{ kind: BulkKind; rows: readonly QueueRow[] }>()
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  const top = useRef(start.top)
  useRememberedPlace({ name, ids, height, selection, top })

  const selected = useMemo(
    () => rows.filter(({ id }) => selection.selected.has(id)),
    [rows, selection.selected],
  )
  /** The selected documents; without any, the current one. */
  const chosen = () => (selected.length > 0 ? selected : rows.filter(({ id }) => id === selection.current))
  const assignToMe = useAssignToMe()

  function act(kind: BulkKind, rows: readonly QueueRow[]) {
    if (!may(kind)) return
    if (rows.length === 0) notify(t('nothingSelected', { key: keys.select }), { tone: 'info' })
    else setActing({ kind, rows })
  }
  function finish(doneIds: string[]) {
    setActing(undefined)
    setSelection((selection) => without(selection, doneIds))
  }
  function assign() {
    const rows = chosen()
    if (rows.length === 1 && may('assign') && me.type === 'user') assignToMe(rows[0]!)
    else act('assign', rows)
  }
  const change = useCallback((change: (selection: Selection) => Selection) => {
    setSelection(change)
    grid.current?.focus({ preventScroll: true })
  }, [])
  const pageRows = useCallback(
    () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2),
    [height],
  )
  useListKeys({
    ids,
    change,
    pageRows,
    others: {
      open: () => {
        if (selection.current)
          void navigate({
            to: '/documents/$id',
            params: { id: selection.current },
            search: name ? { from: name } : {},
          })
      },
      approve: () => act('approve', chosen()),
      assign,
      ...(selected.length > 0 && { leave: () => setSelection({ ...selection, selected: new Set() }) }),
    },
  })
  const onSelect = useCallback(
    (id: string, isRange: boolean) =>
      setSelection((selection) => (isRange ? selectRange(selection, ids, id) : toggle(selection, id))),
    [ids],
  )
  const onCurrent = useCallback(
    (current: string) => setSelection((selection) => ({ ...selection, current })),
    [],
  )
  const showNew = useCallback(async () => {
    scroller.current?.scrollTo({ top: 0 })
    await reload()
  }, [reload])
  const isUntouched = selected.length === 0 && selection.current === undefined
  useEffect(() => {
    // Nobody is about to click a row: rows may move.
    const isAtTop = top.current === 0 && !scroller.current?.matches(':hover')
    if (newCount > 0 && isUntouched && isAtTop) void showNew()
  }, [newCount, isUntouched, showNew])

  return (
    <div className={styles.list}>
      <div className={styles.rows}>
        <DocumentList
          rows={rows}
          selection={selection}
          from={name}
          hasLeft={hasLeft}
          onSelect={onSelect}
          onCurrent={onCurrent}
          onSelectAll={() => setSelection(toggleAll(selection, ids))}
          initialTop={start.top}
          top={top}
          scroller={scroller}
          grid={grid}
          next={next}
        />
        {newCount > 0 && (
          <Button look="primary" className={styles.fresh} onClick={() => void showNew()}>
            {t('newDocuments', { count: newCount })}
          </Button>
        )}
      </div>
      {selected.length > 0 && (
        <SelectionBar
          rows={selected}
          onAct={(kind) => act(kind, selected)}
          onClear={() => setSelection({ ...selection, selected: new Set() })}
        />
      )}
      {acting && <BulkDialog {...acting} onClose={finish} />}
    </div>
  )
}

type Remembered = {
  name: string
  ids: readonly string[]
  height: number
  selection: Selection
  top: { current: number }
}

/** Keeps where the list is when it is left. */
function useRememberedPlace(remembered: Remembered) {
  const latest = useRef(remembered)
  latest.current = remembered
  useEffect(
    () => () => {
      const { name, ids, height, selection, top } = latest.current
      const index = selection.current === undefined ? -1 : ids.indexOf(selection.current)
      const offset = index * height - top.current
      rememberPlace(name, { current: selection.current, index, offset, top: top.current })
    },
    [],
  )
}

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { CheckCheck, Plus } from 'lucide-react'
import {
  type ClipboardEvent,
  type CSSProperties,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslations } from 'use-intl'
import { useKeyNames } from '../../keys/use-keys.ts'
import { Button } from '../../kit/button.tsx'
import { inputId, useDesk } from '../desk/desk-context.ts'
import { useLabelOf } from '../desk/use-labels.ts'
import { contentOf } from '../draft/content.ts'
import { partsOf, pathOf } from '../draft/paths.ts'
import { readTyped } from '../values/read-typed.ts'
import { columnsOf } from './columns-of.ts'
import { addLine, confirmLines, deleteLine, pasteRows, rowsOf } from './line-edits.ts'
import styles from './line-grid.module.css'
import { LineRow } from './line-row.tsx'
import { LineSum } from './line-sum.tsx'
import { SplitLineDialog } from './split-line-dialog.tsx'
import { useGridKeys } from './use-grid-keys.ts'

/** The line items as a grid for the keyboard; only the rows in view are in the page. */
export function LineGrid() {
  const t = useTranslations('document.lines')
  const labelOf = useLabelOf()
  const keys = useKeyNames()
  const { store, state, schema, locale, active, focus, isEditable } = useDesk()
  const { lines } = contentOf(state.draft)
  const scroller = useRef<HTMLDivElement>(null)
  const [splitting, setSplitting] = useState<string | null>(null)
  const names = useMemo(() => schema.line_item_fields.map(({ name }) => name), [schema])
  const activeRow = active?.startsWith('cell/') ? lines.findIndex(({ id }) => id === partsOf(active).id) : -1
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 33,
    overscan: 12,
    getItemKey: (index) => lines[index]!.id,
    // The row that has the focus stays in the page.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return activeRow < 0 || shown.includes(activeRow)
        ? shown
        : [...shown, activeRow].toSorted((a, b) => a - b)
    },
  })

  const pending = useRef<string | null>(null)
  const goTo = useCallback(
    (id: string, name: string) => {
      const path = pathOf.cell(id, name)
      const index = contentOf(store.get().draft).lines.findIndex((line) => line.id === id)
      if (index < 0) return
      rows.scrollToIndex(index)
      pending.current = path
      if (document.getElementById(inputId(path))) {
        pending.current = null
        focus(path)
      }
    },
    [rows, focus, store],
  )
  // A row that was out of view gets the focus when it is in the page.
  useEffect(() => {
    if (!pending.current || !document.getElementById(inputId(pending.current))) return
    focus(pending.current)
    pending.current = null
  })

  // A cell that was chosen elsewhere, such as by its box on the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another cell is chosen
  useEffect(() => {
    const { id, name } = partsOf(active ?? '')
    const isElsewhere = active?.startsWith('cell/') && document.activeElement?.id !== inputId(active)
    if (isElsewhere) goTo(id, name)
  }, [active])

  const add = useCallback(
    (after?: string) => {
      const added = addLine(store.get().draft, {}, after)
      store.update(() => added.draft)
      pending.current = pathOf.cell(added.id, names[0]!)
    },
    [store, names],
  )
  const remove = useCallback(
    (id: string) => {
      const { lines } = contentOf(store.get().draft)
      const index = lines.findIndex((line) => line.id === id)
      const neighbour = lines[index + 1] ?? lines[index - 1]
      store.update((draft) => deleteLine(draft, id, names))
      if (neighbour) goTo(neighbour.id, active ? partsOf(active).name : names[0]!)
    },
    [store, names, goTo, active],
  )
  const onKeyDown = useGridKeys({ lines, names, goTo, add, remove, split: setSplitting })

  function onPaste(event: ClipboardEvent) {
    const pasted = rowsOf(event.clipboardData.getData('text/plain'))
    if (!pasted || !active?.startsWith('cell/') || !isEditable) return
    event.preventDefault()
    const read = (name: string, text: string) => {
      const checked = readTyped(schema.line_item_fields.find((field) => field.name === name)!, text, {
        locale,
      })
      return checked.ok ? checked.value : undefined
    }
    store.update((draft) => pasteRows(draft, pasted, partsOf(active), names, read))
  }

  const longest = useMemo(() => {
    const lengths = new Map<string, number>()
    for (const { fields } of lines)
      for (const name of names)
        lengths.set(name, Math.max(lengths.get(name) ?? 0, fields[name]?.value?.length ?? 0))
    return lengths
  }, [lines, names])
  const columns = {
    '--columns': columnsOf(schema.line_item_fields, (name) => longest.get(name) ?? 0),
  } as CSSProperties
  return (
    <div className={styles.lines}>
      <div ref={scroller} className={styles.scroller}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells are edited
          role="grid"
          aria-label={t('title')}
          aria-rowcount={lines.length + 1}
          className={styles.grid}
          style={columns}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        >
          <thead>
            <tr aria-rowindex={1} className={styles.header}>
              <th className={styles.right}>#</th>
              {schema.line_item_fields.map((definition) => (
                <th
                  key={definition.name}
                  className={definition.type === 'decimal' ? styles.right : undefined}
                >
                  {labelOf(definition)}
                </th>
              ))}
              <th>
                <span className="visually-hidden">{t('actionsTitle')}</span>
              </th>
            </tr>
          </thead>
          <tbody className={styles.body} style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ key, index, start }) => (
              <tr
                key={key}
                aria-rowindex={index + 2}
                className={styles.row}
                data-active={index === activeRow || undefined}
                style={{ transform: `translateY(${start}px)` }}
              >
                <LineRow id={lines[index]!.id} number={index + 1} onSplit={setSplitting} onDelete={remove} />
              </tr>
            ))}
          </tbody>
        </table>
        {lines.length === 0 && <p className={styles.empty}>{t('none')}</p>}
      </div>
      <footer className={styles.footer}>
        <LineSum />
        {isEditable && (
          <div className={styles.buttons}>
            <Button icon={<Plus />} keyName={keys.addLine} onClick={() => add()}>
              {t('add')}
            </Button>
            {lines.length > 0 && (
              <Button
                icon={<CheckCheck />}
                onClick={() =>
                  store.update((draft) =>
                    confirmLines(
                      draft,
                      lines.map(({ id }) => id),
                    ),
                  )
                }
              >
                {t('confirmAll')}
              </Button>
            )}
          </div>
        )}
      </footer>
      {splitting && (
        <SplitLineDialog
          id={splitting}
          onClose={(added) => {
            setSplitting(null)
            if (added) pending.current = pathOf.cell(added, names[0]!)
          }}
        />
      )}
    </div>
  )
}

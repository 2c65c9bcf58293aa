import { Link } from '@tanstack/react-router'
import { type MouseEvent, memo } from 'react'
import { Badge } from '../kit/badge.tsx'
import styles from './document-list.module.css'
import type { QueueRow } from './queue-row.ts'
import { type RowTexts, toneOf } from './use-row-texts.ts'

export type RowActions = {
  onSelect: (id: string, isRange: boolean) => void
  onCurrent: (id: string) => void
}

type DocumentRowProps = RowActions & {
  row: QueueRow
  index: number
  top: number
  texts: RowTexts
  from: string
  isCurrent: boolean
  isSelected: boolean
  /** It no longer belongs to the list; it stays in its place until the list is loaded anew. */
  hasLeft: boolean
}

/** One document of the queue; a card on a phone. */
export const DocumentRow = memo(function DocumentRow(props: DocumentRowProps) {
  const { row, index, top, texts, from, isCurrent, isSelected, hasLeft, onSelect, onCurrent } = props
  const { summary } = row
  const title = texts.title(row)
  const select = (event: MouseEvent) => onSelect(row.id, event.shiftKey)
  return (
    <tr
      id={`row-${row.id}`}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={styles.row}
      data-current={isCurrent || undefined}
      data-left={hasLeft || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onMouseDown={() => onCurrent(row.id)}
    >
      <td className={styles.check}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={texts.select(title)}
          checked={isSelected}
          onClick={select}
          onChange={() => {}}
        />
      </td>
      <td className={styles.vendor} data-unread={!summary || undefined}>
        <Link
          to="/documents/$id"
          params={{ id: row.id }}
          search={from ? { from } : {}}
          tabIndex={-1}
          title={[title, ...texts.reasons(row), texts.failure(row) ?? ''].join('\n').trim()}
          className={styles.link}
        >
          {title}
        </Link>
      </td>
      <td className={styles.number}>{summary?.number}</td>
      <td className={styles.date}>{summary?.date && texts.date(summary.date)}</td>
      <td className={styles.total}>{summary?.total && texts.amount(summary.total)}</td>
      <td className={styles.currency}>{summary?.total && summary.currency}</td>
      <Why row={row} texts={texts} />
      <td className={styles.confidence}>{row.confidence !== null && texts.share(row.confidence)}</td>
      <td className={styles.age}>{texts.age(row.created_at)}</td>
      <td className={styles.assignee}>{row.assignee && texts.assignee(row.assignee)}</td>
      <td className={styles.schema}>{texts.schema(row.schema)}</td>
    </tr>
  )
})

/** Why the document needs a look; otherwise its status. */
function Why({ row, texts }: { row: QueueRow; texts: RowTexts }) {
  if (row.status !== 'review_required')
    return (
      <td className={styles.why}>
        <Badge tone={toneOf(row)}>{texts.status(row)}</Badge>
        <span className={styles.failure}>{texts.failure(row)}</span>
      </td>
    )
  const [first, ...others] = texts.reasons(row)
  return (
    <td className={styles.why}>
      {first === undefined ? <Badge tone="good">{texts.noReason}</Badge> : <Badge tone="warn">{first}</Badge>}
      {others.length > 0 && <Badge>{texts.more(others.length)}</Badge>}
    </td>
  )
}

import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Tone } from '../kit/badge.tsx'
import { Badge } from '../kit/badge.tsx'
import { useFailureText } from '../kit/failure.tsx'
import type { BulkKind } from './bulk-actions.ts'
import styles from './bulk-dialog.module.css'
import { type BulkItem, countsOf, type Outcome } from './bulk-run.ts'
import type { QueueRow } from './queue-row.ts'
import { type RowTexts, useRowTexts } from './use-row-texts.ts'

const tones: Record<Outcome, Tone> = {
  waiting: 'neutral',
  running: 'info',
  done: 'good',
  skipped: 'warn',
  changed: 'warn',
  failed: 'bad',
  stopped: 'neutral',
}

type BulkResultsProps = { kind: BulkKind; items: readonly BulkItem<QueueRow>[]; isRunning: boolean }

/** What became of each document of a bulk action, while it runs and afterwards. */
export function BulkResults({ kind, items, isRunning }: BulkResultsProps) {
  const t = useTranslations('queue.bulk')
  const format = useFormatter()
  const texts = useRowTexts()
  const counts = countsOf(items)
  const count = items.length - counts.skipped
  const done = count - counts.waiting - counts.running
  const problems = counts.changed + counts.failed + counts.stopped
  return (
    <div className={styles.form}>
      <progress className={styles.progress} max={count} value={done} aria-label={t('results')} />
      <p role="status">
        {isRunning
          ? t('progress', { done: format.number(done), count: format.number(count) })
          : t('summary', {
              done: format.number(counts.done),
              skipped: format.number(counts.skipped),
              problems: format.number(problems),
            })}
      </p>
      <ul className={styles.results} aria-label={t('results')}>
        {items.map((item) => (
          <Result key={item.document.id} kind={kind} item={item} texts={texts} />
        ))}
      </ul>
    </div>
  )
}

type ResultProps = { kind: BulkKind; item: BulkItem<QueueRow>; texts: RowTexts }

const Result = memo(function Result({ kind, item: { document, outcome, error }, texts }: ResultProps) {
  const t = useTranslations('queue.bulk')
  const failureText = useFailureText()
  const [reason] = texts.reasons(document)
  const why =
    outcome === 'skipped'
      ? reason === undefined || kind !== 'approve'
        ? t('skippedState', { status: texts.status(document) })
        : t('skippedDoubt', { reason })
      : outcome === 'failed'
        ? failureText(error)
        : undefined
  const isGone = kind === 'delete' && outcome === 'done'
  const title = texts.title(document)
  return (
    <li className={styles.result}>
      <span className={styles.name}>
        {isGone ? (
          title
        ) : (
          <Link to="/documents/$id" params={{ id: document.id }}>
            {title}
          </Link>
        )}
        <span className={styles.number}>{document.summary?.number}</span>
      </span>
      <span className={styles.outcome}>
        <Badge tone={tones[outcome]}>
          {outcome === 'done' ? t(`outcomes.done.${kind}`) : t(`outcomes.${outcome}`)}
        </Badge>
        {why && <span className={styles.why}>{why}</span>}
      </span>
    </li>
  )
})

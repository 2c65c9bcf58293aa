import { Link } from '@tanstack/react-router'
import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useKeyNames } from '../../keys/use-keys.ts'
import { IconButton } from '../../kit/button.tsx'
import { queueSearchOfText } from '../../queue/queue-search.ts'
import { formatValue } from '../values/format-value.ts'
import styles from './desk-header.module.css'
import { StatusBadge } from './status-badge.tsx'

type DeskHeaderProps = {
  summary: { vendor: string | null; number: string | null; total: string | null; currency: string | null }
  fileName: string | null
  status: Parameters<typeof StatusBadge>[0]['status']
  from: string | undefined
  isEmbedded: boolean
  others: readonly { id: string; name: string | null }[]
  onPrevious: (() => void) | null
  onNext: (() => void) | null
  /** The state of saving, and what can be done. */
  children: ReactNode
}

/** What the document is, who is here, and what can be done with it. */
export function DeskHeader(props: DeskHeaderProps) {
  const { summary, fileName, status, from, isEmbedded, others, onPrevious, onNext, children } = props
  const t = useTranslations('document')
  const keys = useKeyNames()
  const locale = useLocale()
  const { vendor, number, total, currency } = summary
  const parts = [
    number,
    total && `${formatValue({ type: 'decimal' }, total, locale)} ${currency ?? ''}`.trim(),
  ].filter((part): part is string => Boolean(part))
  return (
    <header className={styles.header}>
      {!isEmbedded && (
        <>
          <Link
            to="/"
            search={queueSearchOfText(from)}
            className={styles.back}
            aria-label={t('backToQueue')}
            title={t('backToQueue')}
          >
            <ArrowLeft />
          </Link>
          <IconButton
            label={`${t('previous')} (${keys.previous})`}
            icon={<ChevronUp />}
            disabled={!onPrevious}
            onClick={() => onPrevious?.()}
          />
          <IconButton
            label={`${t('next')} (${keys.next})`}
            icon={<ChevronDown />}
            disabled={!onNext}
            onClick={() => onNext?.()}
          />
        </>
      )}
      <div className={styles.title}>
        <h1>{vendor ?? fileName ?? t('untitled')}</h1>
        <p className="tabular">{parts.join(' · ')}</p>
      </div>
      <StatusBadge status={status} />
      {others.length > 0 && (
        <ul className={styles.others} aria-label={t('alsoHere')}>
          {others.map(({ id, name }) => (
            <li key={id} title={t('isHere', { name: name ?? t('somebody') })}>
              {name ?? t('somebody')}
            </li>
          ))}
        </ul>
      )}
      <span className={styles.space} />
      {children}
    </header>
  )
}

import { useMemo } from 'react'
import { useFormatter, useLocale, useNow, useTranslations } from 'use-intl'
import type { Tone } from '../kit/badge.tsx'
import { doubtsOf } from './doubts.ts'
import { formatAmount } from './format-amount.ts'
import type { QueueRow } from './queue-row.ts'
import { useNames } from './use-names.ts'

export type RowTexts = ReturnType<typeof useRowTexts>

/** Everything that rows of the queue say in words; made once for all of them. */
export function useRowTexts() {
  const t = useTranslations('queue')
  const format = useFormatter()
  const locale = useLocale()
  const names = useNames()
  const now = useNow({ updateInterval: 30_000 })
  return useMemo(() => {
    const reason = ({ code, count }: ReturnType<typeof doubtsOf>[number]): string =>
      t.has(`reasons.${code}`) ? t(`reasons.${code}`, { count }) : t('reasons.other')
    return {
      title: ({ summary, fileName, external_id }: QueueRow): string =>
        summary?.vendor_name ?? fileName ?? external_id ?? t(summary ? 'noVendor' : 'unread'),
      amount: (amount: string): string => formatAmount(locale, amount),
      date: (day: string): string =>
        format.dateTime(new Date(`${day}T00:00:00Z`), {
          year: 'numeric',
          month: 'short',
          day: '2-digit',
          timeZone: 'UTC',
        }),
      share: (share: number): string => format.number(share, { style: 'percent' }),
      age: (instant: string): string => {
        const { value, unit } = ageOf(now.getTime() - Date.parse(instant))
        return format.number(value, { style: 'unit', unit, unitDisplay: 'narrow' })
      },
      assignee: (id: string): string => names.person(id),
      schema: (id: string): string => names.schema(id),
      reasons: ({ review_reasons }: QueueRow): string[] => doubtsOf(review_reasons).map(reason),
      failure: ({ failure }: QueueRow): string | undefined =>
        failure
          ? t.has(`failures.${failure.code}`)
            ? t(`failures.${failure.code}`)
            : failure.message
          : undefined,
      status: ({ status }: QueueRow): string => t(`statuses.${status}`),
      noReason: t('noReason'),
      more: (count: number): string => t('moreReasons', { count }),
      select: (name: string): string => t('select', { name }),
    }
  }, [t, format, locale, names, now])
}

/** An age in the largest unit that still says enough. */
function ageOf(ms: number): { value: number; unit: 'minute' | 'hour' | 'day' } {
  const minutes = Math.max(0, Math.floor(ms / 60_000))
  if (minutes < 60) return { value: minutes, unit: 'minute' }
  if (minutes < 48 * 60) return { value: Math.floor(minutes / 60), unit: 'hour' }
  return { value: Math.floor(minutes / 1_440), unit: 'day' }
}

/** The colour of a status. */
export function toneOf({ status }: Pick<QueueRow, 'status'>): Tone {
  return {
    processing: 'info' as const,
    review_required: 'warn' as const,
    reviewed: 'good' as const,
    push_pending: 'info' as const,
    push_succeeded: 'good' as const,
    push_failed: 'bad' as const,
    failed: 'bad' as const,
  }[status]
}

import { useFormatter, useNow } from 'use-intl'

/** An instant as people say it ("2 hours ago"); the exact time is its tooltip. */
export function Time({ at, isExact = false }: { at: string; isExact?: boolean }) {
  const format = useFormatter()
  const now = useNow({ updateInterval: 60_000 })
  const date = new Date(at)
  const exact = format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' })
  const isNear = Math.abs(now.getTime() - date.getTime()) < 7 * 86_400_000
  return (
    <time dateTime={at} title={exact}>
      {isNear && !isExact ? format.relativeTime(date, now) : exact}
    </time>
  )
}

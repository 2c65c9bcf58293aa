import type { DeliveryAttempt } from '@numora/contract'
import { ExternalLink } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '../../kit/badge.tsx'
import { Time } from '../../kit/time.tsx'
import { useDestinations } from '../../settings/destinations/use-destinations.ts'
import { WebhookAttempts } from '../../settings/webhooks/webhook-attempts.tsx'
import styles from '../life.module.css'

const tones: Record<DeliveryAttempt['status'], Tone> = {
  pending: 'info',
  succeeded: 'good',
  failed: 'bad',
  skipped: 'neutral',
}

/** One attempt to deliver a document. */
export function DeliveryEntry({ attempt }: { attempt: DeliveryAttempt }) {
  const t = useTranslations('life.delivery')
  const { items: destinations } = useDestinations()
  const { status, provider, destination_id, error_code, error_message, external_url } = attempt
  const name = destinations.find(({ id }) => id === destination_id)?.display_name ?? provider
  return (
    <li className={styles.entry} data-tone={tones[status]}>
      <div className={styles.line}>
        <Badge tone={tones[status]}>{t(`statuses.${status}`)}</Badge>
        <strong>{name}</strong>
        <span className="muted">
          {attempt.attempted_at ? <Time at={attempt.attempted_at} /> : t('notYet')}
          {attempt.attempt > 1 && ` · ${t('attempt', { number: attempt.attempt })}`}
        </span>
      </div>
      {error_code !== null && (
        <p className={styles.bad}>
          {t.has(`errors.${error_code}` as never) ? t(`errors.${error_code}` as never) : error_code}
        </p>
      )}
      {error_message !== null && <p className="muted">{error_message}</p>}
      {attempt.next_attempt_at && (
        <p className="muted">
          {t('nextAttempt')} <Time at={attempt.next_attempt_at} />
        </p>
      )}
      {external_url ? (
        <a href={external_url} target="_blank" rel="noreferrer noopener" className={styles.line}>
          <ExternalLink size={14} aria-hidden /> {t('openRecord')} {attempt.external_record_id}
        </a>
      ) : (
        attempt.external_record_id !== null && (
          <p className="muted">
            {t('record')} <code>{attempt.external_record_id}</code>
          </p>
        )
      )}
      {attempt.notifications.length > 0 && (
        <details>
          <summary>{t('notifications', { count: attempt.notifications.length })}</summary>
          <WebhookAttempts attempts={attempt.notifications} />
        </details>
      )}
    </li>
  )
}

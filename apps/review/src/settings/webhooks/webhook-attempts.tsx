import type { WebhookDelivery } from '@numora/contract'
import { useFormatter, useTranslations } from 'use-intl'
import { Badge } from '../../kit/badge.tsx'
import { Time } from '../../kit/time.tsx'
import styles from './webhook-attempts.module.css'

type Attempt = WebhookDelivery['attempts'][number]

/** The attempts to send one event, with the answers. */
export function WebhookAttempts({ attempts }: { attempts: readonly Attempt[] }) {
  const t = useTranslations('settings.webhooks')
  const format = useFormatter()
  if (attempts.length === 0) return <p className="muted">{t('noAttempts')}</p>
  return (
    <ol className={styles.list}>
      {attempts.map((attempt) => (
        <li key={attempt.attempted_at} className={styles.attempt}>
          <div className={styles.line}>
            <Time at={attempt.attempted_at} isExact />
            <Badge tone={attempt.error === null ? 'good' : 'bad'}>
              {attempt.response_status === null ? t('noAnswer') : `HTTP ${attempt.response_status}`}
            </Badge>
            <span className="muted">{t('took', { ms: format.number(attempt.duration_ms) })}</span>
          </div>
          {attempt.error && <p className={styles.error}>{attempt.error}</p>}
          {attempt.response_excerpt && <pre className={styles.excerpt}>{attempt.response_excerpt}</pre>}
        </li>
      ))}
    </ol>
  )
}

import type { WebhookDelivery } from '@numora/contract'
import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useAct } from '../../api/use-act.ts'
import { usePages } from '../../api/use-pages.ts'
import { Badge, type Tone } from '../../kit/badge.tsx'
import { Button } from '../../kit/button.tsx'
import { Listing } from '../../kit/listing.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { Select } from '../../kit/select.tsx'
import { Time } from '../../kit/time.tsx'
import styles from './delivery-log.module.css'
import { WebhookAttempts } from './webhook-attempts.tsx'

type Status = WebhookDelivery['status']
const tones: Record<Status, Tone> = { pending: 'info', succeeded: 'good', failed: 'bad' }
const filters = ['all', 'pending', 'succeeded', 'failed'] as const

/** Every event that was sent to an endpoint, with its attempts. */
export function DeliveryLog({ endpointId, canSend }: { endpointId: string; canSend: boolean }) {
  const t = useTranslations('settings.webhooks')
  const common = useTranslations('common')
  const numora = useNumora()
  const { act, isBusy } = useAct()
  const [filter, setFilter] = useState<(typeof filters)[number]>('all')
  const queryKey = ['webhook-deliveries', endpointId]
  const deliveries = usePages(
    [...queryKey, filter],
    (cursor) =>
      numora.webhookEndpoints.deliveries(endpointId, {
        limit: 30,
        cursor,
        ...(filter !== 'all' && { status: filter }),
      }),
    { refetchMs: 10_000 },
  )
  return (
    <>
      <div className={styles.bar}>
        <h2>{t('log')}</h2>
        <Select
          label={t('status')}
          isLabelHidden
          value={filter}
          options={filters.map((value) => ({ value, label: t(`deliveryStatuses.${value}`) }))}
          onValueChange={setFilter}
        />
        <Button icon={<RefreshCw />} onClick={deliveries.refetch}>
          {common('reload')}
        </Button>
      </div>
      <Listing
        pages={deliveries}
        empty={<EmptyState title={t('noDeliveries')}>{t('noDeliveriesText')}</EmptyState>}
      >
        {(items) => (
          <ul className={styles.list}>
            {items.map((delivery) => (
              <li key={delivery.id} className={styles.delivery}>
                <details>
                  <summary>
                    <Badge tone={tones[delivery.status]}>{t(`deliveryStatuses.${delivery.status}`)}</Badge>
                    <code>{delivery.event_type}</code>
                    <span className="muted">
                      <Time at={delivery.created_at} />
                    </span>
                    <span className="muted">{t('attempts', { count: delivery.attempts.length })}</span>
                    {delivery.next_attempt_at && (
                      <span className="muted">
                        {t('nextAttempt')} <Time at={delivery.next_attempt_at} />
                      </span>
                    )}
                  </summary>
                  <WebhookAttempts attempts={delivery.attempts} />
                  <code className="muted">{delivery.event_id}</code>
                </details>
                <Button
                  isBusy={isBusy}
                  disabled={!canSend}
                  onClick={() =>
                    act({
                      run: () => numora.webhookEndpoints.redeliver(endpointId, delivery.id),
                      done: t('redelivered'),
                      changed: [queryKey],
                    })
                  }
                >
                  {t('redeliver')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Listing>
    </>
  )
}

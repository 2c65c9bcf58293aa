import type { WebhookEndpoint } from '@numora/contract'
import { Link, useParams } from '@tanstack/react-router'
import { Plus, Webhook } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { usePages } from '../../api/use-pages.ts'
import { Badge } from '../../kit/badge.tsx'
import { Button } from '../../kit/button.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { TableListing } from '../../kit/table-listing.tsx'
import { SecretDialog } from '../secret-dialog.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { EndpointDialog } from './endpoint-dialog.tsx'
import { EndpointPage } from './endpoint-page.tsx'

/** The URLs that events are sent to, and one of them. */
export function WebhooksSection() {
  const { item } = useParams({ from: `/signed-in${settingsRoute}` })
  return item === undefined ? <List /> : <EndpointPage key={item} id={item} />
}

function List() {
  const t = useTranslations('settings.webhooks')
  const numora = useNumora()
  const [isCreating, setCreating] = useState(false)
  const [secret, showSecret] = useState<string>()
  const endpoints = usePages(['webhook-endpoints'], (cursor) =>
    numora.webhookEndpoints.list({ limit: 100, cursor }),
  )
  return (
    <SectionFrame
      title={t('title')}
      intro={t('intro')}
      actions={
        <Button look="primary" icon={<Plus />} onClick={() => setCreating(true)}>
          {t('create')}
        </Button>
      }
    >
      <TableListing<WebhookEndpoint>
        label={t('title')}
        pages={endpoints}
        empty={
          <EmptyState icon={<Webhook />} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        }
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'url',
            header: t('url'),
            cell: ({ id, url, description }) => (
              <>
                <Link to={settingsRoute} params={{ section: 'webhooks', item: id }} className="breakable">
                  {url}
                </Link>
                {description && <div className="muted">{description}</div>}
              </>
            ),
          },
          {
            id: 'events',
            header: t('events'),
            cell: ({ events }) => (events ? t('eventCount', { count: events.length }) : t('allEvents')),
          },
          {
            id: 'status',
            header: t('status'),
            cell: ({ status }) => (
              <Badge tone={status === 'active' ? 'good' : 'bad'}>{t(`statuses.${status}`)}</Badge>
            ),
          },
        ]}
      />
      {isCreating && (
        <EndpointDialog onClose={() => setCreating(false)} onSaved={({ secret }) => showSecret(secret)} />
      )}
      {secret && (
        <SecretDialog
          title={t('secretTitle')}
          text={t('secretText')}
          label={t('secret')}
          secret={secret}
          onClose={() => showSecret(undefined)}
        />
      )}
    </SectionFrame>
  )
}

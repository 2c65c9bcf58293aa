import type { Destination } from '@numora/contract'
import { Link } from '@tanstack/react-router'
import { Send } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../kit/badge.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { TableListing } from '../../kit/table-listing.tsx'
import { Time } from '../../kit/time.tsx'
import { CreateLink } from '../create-link.tsx'
import { useApiSchema } from '../schema-form/use-api-schema.ts'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { useDestinations } from './use-destinations.ts'

export function DestinationList() {
  const t = useTranslations('settings.destinations')
  const destinations = useDestinations()
  // Loaded ahead: every form of a destination is made of it.
  useApiSchema('CreateDestination')
  const create = <CreateLink section="destinations">{t('create')}</CreateLink>
  return (
    <SectionFrame title={t('title')} intro={t('intro')} actions={create}>
      <TableListing<Destination>
        label={t('title')}
        pages={destinations}
        empty={
          <EmptyState icon={<Send />} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        }
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('name'),
            cell: ({ id, display_name }) => (
              <Link to={settingsRoute} params={{ section: 'destinations', item: id }}>
                {display_name}
              </Link>
            ),
          },
          { id: 'provider', header: t('provider'), cell: ({ provider }) => t(`providers.${provider}`) },
          {
            id: 'status',
            header: t('status'),
            cell: ({ status }) => (
              <Badge tone={status === 'active' ? 'good' : 'neutral'}>{t(`statuses.${status}`)}</Badge>
            ),
          },
          { id: 'changed', header: t('changed'), cell: ({ updated_at }) => <Time at={updated_at} /> },
        ]}
      />
    </SectionFrame>
  )
}

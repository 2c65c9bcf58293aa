import type { SchemaId } from '@numora/contract'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { Replace } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { LinkButton } from '../../kit/link-button.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { TableListing } from '../../kit/table-listing.tsx'
import { useDestinations } from '../destinations/use-destinations.ts'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { useSchemas } from '../use-schemas.ts'
import { MappingPage } from './mapping-page.tsx'

/** How the fields of each kind of document become what each destination gets. */
export function MappingsSection() {
  const { item } = useParams({ from: `/signed-in${settingsRoute}` })
  const { schema } = useSearch({ from: `/signed-in${settingsRoute}` })
  const schemas = useSchemas()
  const chosen = schemas.find(({ id }) => id === schema)?.id
  if (item !== undefined && schemas.length === 0) return <Spinner />
  if (item === undefined || !chosen) return <Overview />
  return <MappingPage key={`${item}/${chosen}`} destinationId={item} schema={chosen} />
}

function Overview() {
  const t = useTranslations('settings.mappings')
  const schemas = useSchemas()
  const destinations = useDestinations()
  const to = (id: string, schema: SchemaId) => ({
    to: settingsRoute,
    params: { section: 'mappings', item: id },
    search: { schema },
  })
  return (
    <SectionFrame title={t('title')} intro={t('intro')}>
      <TableListing
        label={t('title')}
        pages={destinations}
        empty={
          <EmptyState
            icon={<Replace />}
            title={t('empty')}
            actions={
              <LinkButton to={settingsRoute} params={{ section: 'destinations', item: 'new' }}>
                {t('addDestination')}
              </LinkButton>
            }
          >
            {t('emptyText')}
          </EmptyState>
        }
        keyOf={({ id }) => id}
        columns={[
          { id: 'name', header: t('destination'), cell: ({ display_name }) => display_name },
          ...schemas.map(({ id, label }) => ({
            id,
            header: label,
            cell: (destination: { id: string; display_name: string }) => (
              <Link
                {...to(destination.id, id)}
                aria-label={t('open', { schema: label, destination: destination.display_name })}
              >
                {t('edit')}
              </Link>
            ),
          })),
        ]}
      />
    </SectionFrame>
  )
}

import type { LookupTable } from '@numora/contract'
import { Link, useParams } from '@tanstack/react-router'
import { TableProperties } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { EmptyState } from '../../kit/notice.tsx'
import { TableListing } from '../../kit/table-listing.tsx'
import { Time } from '../../kit/time.tsx'

import { CreateLink } from '../create-link.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { LookupTablePage } from './lookup-table-page.tsx'
import { useLookupTables } from './use-lookup-tables.ts'

/** The tables that mappings look values up in, and one of them. */
export function LookupTablesSection() {
  const { item } = useParams({ from: `/signed-in${settingsRoute}` })
  return item === undefined ? <List /> : <LookupTablePage key={item} name={item} />
}

function List() {
  const t = useTranslations('settings.lookupTables')
  const format = useFormatter()
  const tables = useLookupTables()
  return (
    <SectionFrame
      title={t('title')}
      intro={t('intro')}
      actions={<CreateLink section="lookup-tables">{t('create')}</CreateLink>}
    >
      <TableListing<LookupTable>
        label={t('title')}
        pages={tables}
        empty={
          <EmptyState icon={<TableProperties />} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        }
        keyOf={({ name }) => name}
        columns={[
          {
            id: 'name',
            header: t('name'),
            cell: ({ name }) => (
              <Link to={settingsRoute} params={{ section: 'lookup-tables', item: name }}>
                {name}
              </Link>
            ),
          },
          {
            id: 'rows',
            header: t('rows'),
            align: 'end',
            cell: ({ row_count }) => format.number(row_count),
          },
          { id: 'changed', header: t('changed'), cell: ({ updated_at }) => <Time at={updated_at} /> },
        ]}
      />
    </SectionFrame>
  )
}
